using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Benchmarks.Searching;

/// <summary>Prints, as tables for docs/benchmarks/triage.md, what triage and search take and how often they are right, and the same of SQLite FTS5.</summary>
internal static class SearchFigures
{
    public static void Print(TextWriter output)
    {
        var guide = RealGuide.Read();
        output.WriteLine($"{guide.Symptoms.Sum(symptom => symptom.Phrases.Sum(phrases => phrases.Value.Length))} phrases, {guide.Labelled.Length} labelled texts, {SearchEntry.AllOf(guide).Count()} pages; SQLite {FullTextIndex.Version}");

        // First, while nothing has been compiled by the runtime.
        new MakingTimes(guide).Print(output);
        new QueryTimes(guide).Print(output);
        TriageQuality.Print(guide, output);
        new PageQuality(guide).Print(output);
    }

    public static void Head(this TextWriter output, string title, params string[] columns)
    {
        output.WriteLine();
        output.WriteLine($"### {title}");
        output.WriteLine();
        output.Row(columns);
        output.Row([.. columns.Select(_ => "---")]);
    }

    public static void Row(this TextWriter output, params string[] cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");
}
