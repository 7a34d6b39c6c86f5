using System.Collections.Immutable;
using System.Diagnostics;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Benchmarks.Searching;

/// <summary>How long a question takes. Each text is asked many times, of ours and of SQLite in turn, and counts with the median of its own times.</summary>
internal sealed class QueryTimes(Guide guide)
{
    /// <summary>The runtime first compiles quickly and later well.</summary>
    private const int WarmUps = 10;
    private const int Rounds = 11;
    private const int LongestRead = 2000;

    // The last is as long as a text can be that is read whole.
    private readonly ImmutableArray<string> _texts = [.. guide.Labelled.Select(text => text.Text), string.Concat(guide.Labelled.Select(text => text.Text))[..LongestRead]];

    public void Print(TextWriter output)
    {
        var search = new GuideSearch(guide);
        using var triage = new FullTextTriage(guide, FullTextQuery.Triples);
        using var pages = new FullTextPages(guide, FullTextQuery.Triples);
        Asked[] all =
        [
            new("Triage", search.Triage, _texts.Length),
            new("SQLite FTS5 trigram, triage", text => triage.Of(text), _texts.Length),
            new("Search, with excerpts", search.Search, _texts.Length),
            new("SQLite FTS5 trigram, search, with excerpts", pages.Show, _texts.Length),
            new("SQLite FTS5 trigram, search, names only", text => pages.Find(text), _texts.Length),
        ];
        for (var round = -WarmUps; round < Rounds; round++)
        {
            foreach (var asked in all)
            {
                asked.AskAll(_texts, counts: round >= 0);
            }
        }

        output.Head($"One query, over the {_texts.Length - 1} labelled texts", "microseconds", "median", "p99", "slowest text", $"{LongestRead:#,0} characters");
        foreach (var asked in all)
        {
            output.Row(asked.Name, $"{asked.At(0.5):#,0}", $"{asked.At(0.99):#,0}", $"{asked.At(1):#,0}", $"{asked.OfLongest:#,0}");
        }

        output.WriteLine();
        output.WriteLine($"Ours to SQLite, at the median: triage {all[0].At(0.5) / all[1].At(0.5):0.00}, search with excerpts {all[2].At(0.5) / all[3].At(0.5):0.00}.");
    }

    private sealed class Asked(string name, Func<string, object> ask, int texts)
    {
        private readonly ImmutableArray<List<double>> _times = [.. Enumerable.Range(0, texts).Select(_ => new List<double>(Rounds))];

        public string Name => name;

        public double OfLongest => MedianOf(_times[^1]);

        public void AskAll(ImmutableArray<string> all, bool counts)
        {
            for (var at = 0; at < all.Length; at++)
            {
                var clock = Stopwatch.GetTimestamp();
                GC.KeepAlive(ask(all[at]));
                var took = Stopwatch.GetElapsedTime(clock).TotalMicroseconds;
                if (counts)
                {
                    _times[at].Add(took);
                }
            }
        }

        public double At(double part) => _times[..^1].Select(MedianOf).Order().ElementAt((int)((_times.Length - 2) * part));

        private static double MedianOf(List<double> times) => times.Order().ElementAt(times.Count / 2);
    }
}
