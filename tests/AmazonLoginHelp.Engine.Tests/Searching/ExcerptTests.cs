using static AmazonLoginHelp.Engine.Tests.Properties.Generated;

namespace AmazonLoginHelp.Engine.Tests.Searching;

/// <summary>What was looked for stands out in what was found, and nothing is lost or added.</summary>
public sealed class ExcerptTests
{
    private static readonly Lexicon Words = new([new() { Id = "code", Words = ["コード", "code"] }, new() { Id = "sms", Words = ["SMS"] }]);

    [Fact]
    public void Its_parts_together_are_the_text_whatever_it_is_and_whatever_is_looked_for() => HoldsForAll(AnyText.Typed, text =>
    {
        foreach (var sought in (string[])["コード", "届かない sms", text, ""])
        {
            Assert.Equal(text, string.Concat(Of(text, sought).Parts.Select(part => part.Text)));
        }
    });

    [Fact]
    public void No_part_is_empty_and_no_two_alike_stand_side_by_side() => HoldsForAll(AnyText.Typed, text =>
    {
        var parts = Of(text, "コードが届かない").Parts;

        Assert.DoesNotContain(parts, part => part.Text is "");
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.NotEqual(pair.First.IsMatch, pair.Second.IsMatch));
    });

    [Fact]
    public void Nothing_stands_out_where_nothing_is_looked_for() => HoldsForAll(AnyText.Typed, text => Assert.DoesNotContain(Of(text, "").Parts, part => part.IsMatch));

    [Theory]
    [InlineData("確認コードが届かない", "コード", "確認[コード]が届かない")]
    [InlineData("確認ｺｰﾄﾞが届かない", "code", "確認[ｺｰﾄﾞ]が届かない")]
    [InlineData("コードとコード", "コード", "[コード]と[コード]")]
    [InlineData("いつまでも届かない。", "届かない", "いつまでも[届か]ない。")]
    [InlineData("The codes, twice", "コード", "The [codes], twice")]
    [InlineData("ＳＭＳ", "sms", "[ＳＭＳ]")]
    [InlineData("何もない", "コード", "何もない")]
    public void Words_stand_out_as_they_are_written(string text, string sought, string marked) => Assert.Equal(marked, Marked(Of(text, sought)));

    [Fact]
    public void Pairs_that_overlap_stand_out_as_one() => Assert.Equal("[認証番号]です", Marked(Of("認証番号です", "認証番号")));

    [Fact]
    public void A_text_longer_than_what_is_read_is_whole()
    {
        var text = new string('困', FoldedText.MostCharacters) + "コード";

        Assert.Equal(text, string.Concat(Of(text, "コード").Parts.Select(part => part.Text)));
    }

    private static Excerpt Of(string text, string sought) => Excerpt.Of(Words, text, SearchTerm.Of(Words, FoldedText.Of(sought)).Select(term => term.Name).ToHashSet());

    private static string Marked(Excerpt excerpt) => string.Concat(excerpt.Parts.Select(part => part.IsMatch ? $"[{part.Text}]" : part.Text));
}
