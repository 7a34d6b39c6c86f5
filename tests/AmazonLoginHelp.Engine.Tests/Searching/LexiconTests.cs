namespace AmazonLoginHelp.Engine.Tests.Searching;

/// <summary>Words of families are found where they stand, and not within other words.</summary>
public sealed class LexiconTests
{
    private static readonly Lexicon Words = new(
    [
        new() { Id = "code", Words = ["コード", "確認コード", "code", "one-time code"] },
        new() { Id = "au", Words = ["au", "エーユー"] },
        new() { Id = "mail", Words = ["メール", "mail", "mail box"] },
        new() { Id = "confirm", Words = ["確認"] },
        new() { Id = "plus-message", Words = ["+メッセージ"] },
    ]);

    [Theory]
    [InlineData("確認コード", "code:確認コード")]
    [InlineData("確認中のコード", "confirm:確認 code:コード")]
    [InlineData("確認コー", "confirm:確認")]
    [InlineData("mail box", "mail:mail box")]
    [InlineData("mail boxing", "mail:mail")]
    public void Of_words_that_begin_at_one_place_the_longest_counts(string typed, string found) => Assert.Equal(found, Read(typed));

    [Theory]
    [InlineData("ｴｰﾕｰのｺｰﾄﾞ", "au:ｴｰﾕｰ code:ｺｰﾄﾞ")]
    [InlineData("ＣＯＤＥ", "code:ＣＯＤＥ")]
    [InlineData("こーど", "code:こーど")]
    [InlineData("ONE TIME code", "code:code")]
    [InlineData("one-time code", "code:one-time code")]
    [InlineData("+メッセージ", "plus-message:+メッセージ")]
    public void Words_are_found_however_they_are_written(string typed, string found) => Assert.Equal(found, Read(typed));

    [Theory]
    [InlineData("because")]
    [InlineData("aura")]
    [InlineData("beau")]
    [InlineData("au3")]
    [InlineData("decode")]
    public void A_word_of_latin_letters_is_not_found_within_another(string typed) => Assert.Equal("", Read(typed));

    [Theory]
    [InlineData("auのコード", "au:au code:コード")]
    [InlineData("私はauです", "au:au")]
    [InlineData("au", "au:au")]
    [InlineData("(au)", "au:au")]
    [InlineData("au au", "au:au au:au")]
    public void Beside_what_is_not_latin_a_word_of_latin_letters_ends(string typed, string found) => Assert.Equal(found, Read(typed));

    [Theory]
    [InlineData("codes", "code:codes")]
    [InlineData("mailsが", "mail:mails")]
    [InlineData("codess", "")]
    [InlineData("codest", "")]
    [InlineData("コードs", "code:コード")]
    public void A_word_of_latin_letters_may_have_an_s_more(string typed, string found) => Assert.Equal(found, Read(typed));

    [Fact]
    public void What_is_of_no_family_is_read_as_whole_latin_words_and_single_other_letters()
    {
        var folded = FoldedText.Of("please 来て code");

        Assert.Equal(["please", "来", "て", "code"], Words.Read(folded).Select(token => folded.Text.Substring(token.Start, token.Length)));
    }

    [Fact]
    public void Nothing_is_read_of_nothing() => Assert.Empty(Words.Read(FoldedText.Of("")));

    private static string Read(string typed)
    {
        var folded = FoldedText.Of(typed);
        return string.Join(' ', Words.Read(folded).Where(token => token.IsOfFamily).Select(token =>
            $"{Words.Families[token.Family].Id}:{typed[folded.StartOf(token.Start)..folded.StartOf(token.Start + token.Length)].Trim()}"));
    }
}
