using static AmazonLoginHelp.Engine.Tests.Properties.Generated;

namespace AmazonLoginHelp.Engine.Tests.Searching;

/// <summary>What holds for the folding of any text.</summary>
public sealed class FoldingProperties
{
    [Fact]
    public void Each_folded_character_has_a_place_in_what_was_typed_and_none_before_the_one_before() => HoldsForAll(AnyText.Typed, typed =>
    {
        var folded = FoldedText.Of(typed);
        var starts = Enumerable.Range(0, folded.Text.Length + 1).Select(folded.StartOf).ToArray();

        Assert.Equal(starts.Order(), starts);
        Assert.True(starts[0] >= 0);
        Assert.Equal(typed.Length, starts[^1]);
    });

    [Fact]
    public void Each_folded_character_comes_of_what_stands_at_its_place() => HoldsForAll(AnyText.Typed, typed =>
    {
        var folded = FoldedText.Of(typed);
        for (var at = 0; at < folded.Text.Length; at++)
        {
            var rest = FoldedText.Plain(typed[folded.StartOf(at)..]);
            Assert.True(rest.StartsWith(folded.Text[at]) || IsWithin(folded, at) || folded.Text[at] is ' ' or FoldedText.Break or 'ー', $"'{folded.Text[at]}' is not of '{rest}'.");
        }
    });

    [Fact]
    public void What_is_folded_folds_to_itself() => HoldsForAll(AnyText.Typed, typed =>
    {
        var once = FoldedText.Plain(typed);

        Assert.Equal(once, FoldedText.Plain(once));
    });

    [Fact]
    public void No_break_follows_a_break_and_no_blank_stands_but_between_latin_letters() => HoldsForAll(AnyText.Typed, typed =>
    {
        var text = FoldedText.Plain(typed);

        Assert.DoesNotContain($"{FoldedText.Break}{FoldedText.Break}", text, StringComparison.Ordinal);
        Assert.All(
            Enumerable.Range(0, text.Length).Where(at => char.IsWhiteSpace(text[at])),
            at => Assert.True(text[at] == ' ' && FoldedText.IsLatin(text[at - 1]) && FoldedText.IsLatin(text[at + 1])));
    });

    // Of several characters that stand for one typed one, only the first begins with it.
    private static bool IsWithin(FoldedText folded, int at) => at > 0 && folded.StartOf(at) == folded.StartOf(at - 1);
}
