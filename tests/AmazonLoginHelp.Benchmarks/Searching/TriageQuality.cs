using System.Collections.Immutable;
using System.Globalization;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Benchmarks.Searching;

/// <summary>How often triage is right, ours and SQLite's, each text judged without those of its group.</summary>
internal static class TriageQuality
{
    private const char Collected = 'D';
    private const int Bands = 5;

    public static void Print(Guide guide, TextWriter output)
    {
        var ours = TriageTrial.Judge(guide, guide.Labelled);
        var rows = new List<(string Name, ImmutableArray<JudgedText> Judged)> { ("Triage", ours) };
        foreach (var query in (FullTextQuery[])[FullTextQuery.Runs, FullTextQuery.Triples, FullTextQuery.FoldedTriples])
        {
            using var peer = new FullTextTriage(guide, query);
            rows.Add(($"FTS5 trigram, {query.Name}", [.. guide.Labelled.Select(peer.Judge)]));
        }

        using var lessons = new FullTextTriage(guide, FullTextQuery.FoldedTriples, withLabelled: true);
        rows.Add(("the same, with the labelled texts of other groups", [.. guide.Labelled.Select(lessons.Judge)]));
        Print(output, "texts D, by cross-validation", rows, text => text.Id[0] == Collected);
        Print(output, "all labelled texts, by cross-validation", rows, _ => true);
        Print(output, "all in the first person, by cross-validation", rows, text => text.Traits.GetValueOrDefault("basis") == "first-person");
        Print(output, "all in English, by cross-validation", rows, text => text.Traits.GetValueOrDefault("lang") == "en");
        PrintReliability(output, ours);
    }

    private static void Print(TextWriter output, string title, List<(string Name, ImmutableArray<JudgedText> Judged)> rows, Func<LabelledText, bool> isAsked)
    {
        output.Head($"Triage: {title}", "", "texts", "top-1 strict", "top-1 lenient", "top-3", "fraud found", "negatives rejected");
        foreach (var (name, all) in rows)
        {
            JudgedText[] judged = [.. all.Where(one => isAsked(one.Text))];
            var (meant, none) = (judged.Where(one => one.Label is not null).ToArray(), judged.Where(one => one.Label is null).ToArray());
            var fraud = meant.Where(one => one.Label == "takeover-or-scam").ToArray();
            output.Row(name, $"{judged.Length}", Share(meant, one => one.IsRight), Share(meant, one => one.WouldDo), Share(meant, one => one.IsNear), Share(fraud, one => one.IsNear), $"{none.Count(one => one.IsRight)} of {none.Length}");
        }
    }

    private static void PrintReliability(TextWriter output, ImmutableArray<JudgedText> judged)
    {
        var given = judged.Where(one => one.Confidence > 0).ToArray();
        output.Head("Triage: how sure, and how often right", "confidence", "texts", "mean confidence", "right");
        foreach (var band in given.GroupBy(one => Math.Min(Bands - 1, (int)(one.Confidence * Bands))).OrderBy(band => band.Key))
        {
            output.Row($"{band.Key / (double)Bands:0.0} to {(band.Key + 1) / (double)Bands:0.0}", $"{band.Count()}", $"{band.Average(one => one.Confidence):0.00}", Share([.. band], one => one.IsRight));
        }

        output.WriteLine();
        output.WriteLine($"Brier score {given.Average(one => Math.Pow(one.Confidence - (one.IsRight ? 1 : 0), 2)):0.000}");
    }

    private static string Share(JudgedText[] some, Func<JudgedText, bool> isSo) =>
        some.Length == 0 ? "" : ((double)some.Count(isSo) / some.Length).ToString("0.000", CultureInfo.InvariantCulture);
}
