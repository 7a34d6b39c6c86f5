using AmazonLoginHelp.Engine;
using BenchmarkDotNet.Attributes;

namespace AmazonLoginHelp.Benchmarks.Searching;

/// <summary>What a start, and each save of content, waits for before it can be searched.</summary>
[InProcess]
[MemoryDiagnoser]
[WarmupCount(5)]
[IterationCount(15)]
[IterationTime(250)]
public class SearchMakingBenchmarks
{
    private Guide _guide = null!;

    [GlobalSetup]
    public void Read() => _guide = RealGuide.Read();

    [Benchmark]
    public GuideSearch MakeAGuideSearch() => new(_guide);

    [Benchmark]
    public void FillSqlite()
    {
        new FullTextTriage(_guide, FullTextQuery.Triples).Dispose();
        new FullTextPages(_guide, FullTextQuery.Triples).Dispose();
    }
}
