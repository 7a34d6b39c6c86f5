using AmazonLoginHelp.Web.Trees;

namespace AmazonLoginHelp.Web.Tests.Trees;

public sealed class WrappedTextTests
{
    [Fact]
    public void Full_width_characters_count_as_one_em_and_others_as_little_more_than_half() =>
        Assert.Equal(2 + (3 * 0.55), WrappedText.Width("設定SMS"), 6);

    [Fact]
    public void A_short_text_is_one_line() => Assert.Equal(["ある"], WrappedText.Lines("ある", 10));

    [Fact]
    public void No_text_is_no_line() => Assert.Empty(WrappedText.Lines("", 10));

    [Fact]
    public void Lines_are_as_even_as_can_be() => Assert.Equal(["あいうえお", "かきくけこ"], WrappedText.Lines("あいうえおかきくけこ", 9));

    [Fact]
    public void A_latin_word_is_not_broken() => Assert.Equal(["これは", "Amazon", "です"], WrappedText.Lines("これはAmazonです", 4));

    [Fact]
    public void A_mark_that_closes_does_not_begin_a_line() =>
        Assert.DoesNotContain(WrappedText.Lines("あいうえお。かきくけ」こさし", 5), line => line[0] is '。' or '」');

    [Fact]
    public void A_mark_that_opens_does_not_end_a_line() =>
        Assert.DoesNotContain(WrappedText.Lines("あいうえ「かきくけ」こさし", 5), line => line[^1] == '「');

    [Fact]
    public void Spaces_at_a_break_are_left_out() => Assert.Equal(["Fire TV", "Stick"], WrappedText.Lines("Fire TV Stick", 4));

    [Theory]
    [InlineData("「新しいバージョンが必要」と出る")]
    [InlineData("iPhoneではない(Android)")]
    [InlineData("VPN、プロキシ、会社のWi-Fi")]
    public void No_character_is_lost(string text) => Assert.Equal(text, string.Concat(WrappedText.Lines(text, 6)));
}
