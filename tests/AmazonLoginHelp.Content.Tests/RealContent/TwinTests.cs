using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>What two pages share belongs to a third: near-twins drift apart when one of them is mended.</summary>
public sealed class TwinTests(ITestOutputHelper output)
{
    private const double MostShared = 0.5;

    private static readonly Guide Guide = RealGuide.Itself;

    [Fact]
    public void No_two_fixes_share_more_than_half_of_their_sentences() =>
        NoTwins(Guide.Fixes.Select(fix => (fix.Id, Sentences(Parts(fix)))));

    [Fact]
    public void No_two_answers_to_readers_share_more_than_half_of_their_sentences() =>
        NoTwins(Guide.Faq.Select(entry => (entry.Id, Sentences([entry.Body, entry.Changed]))));

    [Fact]
    public void No_fix_has_sentences_of_its_own_repeated_within_it()
    {
        var repeating = Guide.Fixes.Where(fix => Words(Parts(fix)).GroupBy(sentence => sentence).Any(group => group.Count() > 1));

        Assert.Empty(repeating.Select(fix => fix.Id));
    }

    private void NoTwins(IEnumerable<(string Id, HashSet<string> Sentences)> pages)
    {
        var all = pages.ToList();
        var pairs = all.SelectMany((first, index) => all.Skip(index + 1).Select(second => (first, second, Share: Shared(first.Sentences, second.Sentences)))).OrderByDescending(pair => pair.Share).ToList();
        output.WriteLine($"{all.Count} pages; nearest: {string.Join("; ", pairs.Take(3).Select(pair => $"{pair.first.Id} and {pair.second.Id} {pair.Share:P0}"))}");

        Assert.NotEmpty(pairs);
        Assert.Empty(pairs.Where(pair => pair.Share > MostShared).Select(pair => $"{pair.first.Id} and {pair.second.Id} share {pair.Share:P0} of the shorter one"));
    }

    /// <summary>How much of the shorter page stands in the other as well.</summary>
    private static double Shared(HashSet<string> first, HashSet<string> second) =>
        first.Count(second.Contains) / (double)Math.Min(first.Count, second.Count);

    private static Prose[] Parts(Fix fix) => [fix.Purpose, fix.Before, .. fix.Steps, fix.Worked, fix.Undo, fix.IfNot, fix.Changed];

    private static HashSet<string> Sentences(IEnumerable<Prose> parts) => [.. Words(parts)];

    private static IEnumerable<string> Words(IEnumerable<Prose> parts) => parts
        .SelectMany(part => part.ToPlainText().Split(['。', '?', '!', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
