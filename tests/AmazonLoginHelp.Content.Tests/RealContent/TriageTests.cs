using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>
/// Floors for triage on the labelled texts, each judged by a triage that has not seen its group. A floor is what is promised, not what is
/// reached; triage-eval prints that.
/// </summary>
public sealed class TriageTests(ITestOutputHelper output)
{
    private static readonly Lazy<ImmutableArray<JudgedText>> JudgedOnce = new(() => TriageTrial.Judge(RealGuide.Itself, RealGuide.Itself.Labelled));

    private static IEnumerable<JudgedText> All => JudgedOnce.Value;

    // These came first, and what is promised is promised of them.
    private static IEnumerable<JudgedText> First => All.Where(judged => judged.Text.Id.StartsWith('D'));

    [Fact]
    public void The_first_labelled_texts_find_their_symptom() => Reach(First, 75, strict: 0.88, lenient: 0.95, near: 0.97);

    [Fact]
    public void All_labelled_texts_find_their_symptom() => Reach(All, 280, strict: 0.88, lenient: 0.93, near: 0.95);

    [Fact]
    public void English_finds_its_symptom() => Reach(All.Where(judged => judged.Text.Traits["lang"] == "en"), 70, strict: 0.85, lenient: 0.85, near: 0.85);

    [Fact]
    public void Of_the_first_texts_about_something_else_at_most_one_finds_a_symptom()
    {
        var elsewhere = First.Where(judged => judged.Label is null).ToList();

        Assert.True(elsewhere.Count >= 8);
        Assert.True(elsewhere.Count(judged => !judged.IsRight) <= elsewhere.Count / 8, Ids(elsewhere.Where(judged => !judged.IsRight)));
    }

    [Fact]
    public void Texts_that_triage_never_learns_from_are_judged_no_worse()
    {
        var judged = TriageTrial.Judge(RealGuide.Itself, KeptApart.Texts);

        Reach(judged, 110, strict: 0.85, lenient: 0.92, near: 0.94);
        Assert.True(judged.Count(one => one.Label is null && one.IsRight) >= 14);
        Assert.Empty(KeptApart.Texts.Select(text => text.Text).Intersect(RealGuide.Itself.Labelled.Select(text => text.Text)));
    }

    [Fact]
    public void Whoever_was_or_may_be_cheated_is_offered_help_against_it()
    {
        var (first, all) = (Cheated(First), Cheated(All));

        Assert.True(first.Count >= 9);
        Assert.Equal("", Ids(first.Where(judged => !IsOfferedHelp(judged))));
        Assert.True(all.Count >= 50);
        Assert.True(Share(all, IsOfferedHelp) >= 0.95, Ids(all.Where(judged => !IsOfferedHelp(judged))));

        static List<JudgedText> Cheated(IEnumerable<JudgedText> some) => [.. some.Where(judged => judged.Label == "takeover-or-scam")];

        static bool IsOfferedHelp(JudgedText judged) => judged.Triaged.Symptoms.Any(found => found.Symptom.Id is "takeover-or-scam" or "is-it-real");
    }

    [Fact]
    public void Confidence_is_a_chance_and_falls_from_symptom_to_symptom() => Assert.All(All, judged =>
    {
        var confidences = judged.Triaged.Symptoms.Select(found => found.Confidence).ToList();

        Assert.All(confidences, confidence => Assert.InRange(confidence, 0, 1));
        Assert.Equal(confidences.OrderDescending(), confidences);
        Assert.InRange(confidences.Sum(), 0, 1 + 1e-5);
    });

    [Fact]
    public void Every_way_that_is_offered_begins_somewhere_in_the_guide() => Assert.All(All.SelectMany(judged => judged.Triaged.Symptoms), found =>
        Assert.IsType<Replay.Shown>(Journey.Replay(RealGuide.Itself, found.Start.Node, found.Symptom.Id, from: null, found.Start.Query)));

    private void Reach(IEnumerable<JudgedText> some, int fewest, double strict, double lenient, double near)
    {
        var meant = some.Where(judged => judged.Label is not null).ToList();
        var (right, wouldDo, isNear) = (Share(meant, judged => judged.IsRight), Share(meant, judged => judged.WouldDo), Share(meant, judged => judged.IsNear));

        output.WriteLine($"{meant.Count} texts: strict {right:0.000}, lenient {wouldDo:0.000}, top-3 {isNear:0.000}; missed: {Ids(meant.Where(judged => !judged.IsRight))}");
        Assert.True(meant.Count >= fewest);
        Assert.True(right >= strict, $"strict {right:0.000}");
        Assert.True(wouldDo >= lenient, $"lenient {wouldDo:0.000}");
        Assert.True(isNear >= near, $"top-3 {isNear:0.000}");
    }

    private static double Share(List<JudgedText> some, Func<JudgedText, bool> isSo) => (double)some.Count(isSo) / some.Count;

    private static string Ids(IEnumerable<JudgedText> some) => string.Join(", ", some.Select(judged => judged.Text.Id));
}
