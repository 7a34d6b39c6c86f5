using System.Collections.Immutable;
using System.Diagnostics;
using AmazonLoginHelp.Engine;
using BenchmarkDotNet.Attributes;

namespace AmazonLoginHelp.Benchmarks.Searching;

/// <summary>What a visitor waits for who puts it in their own words: for ours and for SQLite, the labelled text in the middle, and the slowest.</summary>
[InProcess]
[MemoryDiagnoser]
[WarmupCount(5)]
[IterationCount(15)]
[IterationTime(250)]
public class SearchBenchmarks
{
    private const int Rounds = 3;

    private Func<object> _triage = null!;
    private Func<object> _search = null!;
    private Func<object> _sqliteTriage = null!;
    private Func<object> _sqliteSearch = null!;

    public enum Which
    {
        Median,
        Slowest,
    }

    [ParamsAllValues]
    public Which Text { get; set; }

    [GlobalSetup]
    public void Learn()
    {
        var guide = RealGuide.Read();
        var search = new GuideSearch(guide);
        var triage = new FullTextTriage(guide, FullTextQuery.Triples);
        var pages = new FullTextPages(guide, FullTextQuery.Triples);
        ImmutableArray<string> texts = [.. guide.Labelled.Select(text => text.Text)];
        _triage = OnChosen(search.Triage);
        _search = OnChosen(search.Search);
        _sqliteTriage = OnChosen(text => triage.Of(text));
        _sqliteSearch = OnChosen(pages.Show);

        Func<object> OnChosen(Func<string, object> ask)
        {
            var byTime = texts.OrderBy(text => Enumerable.Range(0, Rounds).Min(_ => TimeOf(ask, text))).ToArray();
            var chosen = Text == Which.Median ? byTime[byTime.Length / 2] : byTime[^1];
            return () => ask(chosen);
        }
    }

    [Benchmark]
    public object Triage() => _triage();

    [Benchmark]
    public object Search() => _search();

    [Benchmark]
    public object SqliteTriage() => _sqliteTriage();

    [Benchmark]
    public object SqliteSearch() => _sqliteSearch();

    private static TimeSpan TimeOf(Func<string, object> ask, string text)
    {
        var clock = Stopwatch.GetTimestamp();
        GC.KeepAlive(ask(text));
        return Stopwatch.GetElapsedTime(clock);
    }
}
