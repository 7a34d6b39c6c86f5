using AmazonLoginHelp.Web.Components;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class PageDescriptionTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("コードが届きません。", "コードが届きません。")]
    [InlineData("  待ちます。 \n\n もう一度、押します。 ", "待ちます。もう一度、押します。")]
    [InlineData("Amazonの アプリ", "Amazonの アプリ")]
    [InlineData("決まっています。画像が出るとき", "決まっています。")]
    [InlineData("待ちます。「はい?」と「いいえ。」のどちらか", "待ちます。")]
    [InlineData("届きますか? 答えは、次から", "届きますか?")]
    public void What_is_short_is_said_as_far_as_it_is_sentences(string words, string said) => Assert.Equal(said, PageDescription.Of(words));

    [Fact]
    public void What_is_long_ends_with_the_last_sentence_that_fits()
    {
        var first = new string('あ', 60) + "。";
        var second = new string('い', 58) + "。";

        Assert.Equal(first + second, PageDescription.Of(first + second + "う。"));
        Assert.Equal(first, PageDescription.Of(first + "い" + second));
    }

    [Fact]
    public void A_sentence_that_does_not_fit_at_all_is_broken_off() =>
        Assert.Equal(new string('あ', PageDescription.Most - 1) + "…", PageDescription.Of(new string('あ', PageDescription.Most) + "。"));
}
