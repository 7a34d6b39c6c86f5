using AmazonLoginHelp.Web.Components;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class RunTests
{
    [Theory]
    [InlineData("「設定」")]
    [InlineData("「すべてのメール」")]
    [InlineData("「サインイン」")]
    [InlineData("「Caps Lock」")]
    [InlineData("「利用しない」")]
    [InlineData("「⋮」")]
    public void A_short_label_is_a_key(string label) => Assert.Equal([new(RunKind.Key, label)], Run.Of(label));

    [Theory]
    [InlineData("「確認コードのSMSが届きません」")]
    [InlineData("「承認して」")]
    [InlineData("「止めた」")]
    [InlineData("「パスワードを保存しますか?」")]
    [InlineData("「外してください」")]
    [InlineData("「はい、いいえ」")]
    [InlineData("「とても長いので画面の名前ではありえない」")]
    [InlineData("『設定』")]
    [InlineData("「設定『音』」")]
    public void What_people_say_and_what_quotes_another_is_no_key(string quote) => Assert.Equal([new(RunKind.Words, quote)], Run.Of(quote));

    [Theory]
    [InlineData("The One Time Password (OTP) you entered is not valid")]
    [InlineData("Please Enable Cookies to Continue")]
    [InlineData("Account on hold temporarily")]
    [InlineData("Sorry! Something went wrong on our end.")]
    [InlineData("To continue, approve the notification sent to:")]
    public void An_English_sentence_is_marked_and_the_brackets_around_it_are_not(string sentence)
    {
        Assert.Equal([new(RunKind.English, sentence)], Run.Of(sentence));
        Assert.Equal([new(RunKind.Words, "画面("), new(RunKind.English, sentence), new(RunKind.Words, ")")], Run.Of($"画面({sentence})"));
    }

    [Theory]
    [InlineData("Fire TV StickとPrime Video")]
    [InlineData("Fire TV, Fire TV Stick, Fire")]
    [InlineData("au PAY Market")]
    [InlineData("My docomo App")]
    [InlineData("Amazon.co.jpとJIS X 8341-3:2016")]
    [InlineData("iPhone")]
    public void Names_of_products_are_not_marked(string names) => Assert.Equal([new(RunKind.Words, names)], Run.Of(names));

    [Theory]
    [InlineData("")]
    [InlineData("「設定」の「音」、次に「閉じない")]
    [InlineData("a「b」c(Keep hackers out)d")]
    public void The_parts_make_the_words_again(string words) => Assert.Equal(words, string.Concat(Run.Of(words).Select(run => run.Text)));
}
