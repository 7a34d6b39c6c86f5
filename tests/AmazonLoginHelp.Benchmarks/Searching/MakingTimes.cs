using System.Diagnostics;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Benchmarks.Searching;

/// <summary>How long it takes to make a search, and what it keeps.</summary>
internal sealed class MakingTimes(Guide guide)
{
    private const int Runs = 15;

    public void Print(TextWriter output)
    {
        output.Head("Making it", "", "the first, ms", $"min / median / max of {Runs} more, ms", "allocated, MB", "kept, KB");
        Row(output, "GuideSearch", () => new GuideSearch(guide), _ => "");
        Row(output, "SQLite, pages and phrases", () => new Peers(new(guide, FullTextQuery.Triples), new(guide, FullTextQuery.Triples)), peers => Kilobytes(peers.Triage.Index.Bytes + peers.Pages.Index.Bytes) + " outside of it");
        var (features, terms) = new GuideSearch(guide).Size;
        output.WriteLine();
        output.WriteLine($"GuideSearch: {features:#,0} features of triage, {terms:#,0} terms of search.");
    }

    private static void Row<T>(TextWriter output, string name, Func<T> make, Func<T, string> note)
        where T : class
    {
        var first = TimeOf(make);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var kept = make();
        var after = GC.GetTotalMemory(forceFullCollection: true);
        var times = Enumerable.Range(0, Runs).Select(_ => TimeOf(make)).Order().ToArray();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        GC.KeepAlive(make());
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        output.Row(name, $"{first:0}", $"{times[0]:0} / {times[Runs / 2]:0} / {times[^1]:0}", $"{allocated / 1048576.0:0}", string.Join(" of the heap, ", ((string[])[Kilobytes(after - before), note(kept)]).Where(part => part.Length > 0)));
    }

    private static double TimeOf<T>(Func<T> make)
        where T : class
    {
        var clock = Stopwatch.GetTimestamp();
        GC.KeepAlive(make());
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }

    private static string Kilobytes(long bytes) => $"{bytes / 1024.0:#,0}";

    private sealed record Peers(FullTextTriage Triage, FullTextPages Pages);
}
