using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using AmazonLoginHelp.Content.Tests;
using AmazonLoginHelp.EndToEnd.Tests;

namespace AmazonLoginHelp.Benchmarks.Circuits;

/// <summary>
/// What a page that is alive and idle costs the server: its memory before, with many circuits open, and after they are gone. The server
/// is a process of its own, so that the clients do not count.
/// </summary>
internal static class IdleCircuits
{
    private const int WarmUps = 50;
    private const int OpenedAtOnce = 8;

    /// <summary>Which part of what the circuits took must be free again to count as given back; pools and caches keep a little.</summary>
    private const double GivenBack = 0.98;

    /// <summary>How little the heap must change from one reading to the next to count as settled: pools let go only after a while.</summary>
    private const double Settled = 0.005;

    private static readonly TimeSpan PollPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan SettleLimit = TimeSpan.FromSeconds(60);

    /// <summary>Blazor keeps the circuit of a broken line for three minutes.</summary>
    private static readonly TimeSpan GoneLimit = TimeSpan.FromSeconds(200);

    public static async Task PrintAsync(CircuitArguments arguments, TextWriter output)
    {
        ServerMemory.Watch();
        // All come from one address, which nobody's visitors do.
        var limit = $"{arguments.Count + WarmUps}";
        await using var site = await SiteProcess.StartAsync(
            0,
            [$"--content={RepositoryFolder.Content}", .. arguments.ForTheHost],
            [("Live__MostConnections", limit), ("Live__MostConnectionsPerAddress", limit)]);
        using var http = new HttpClient { BaseAddress = site.Address };

        await Task.WhenAll((await OpenAsync(http, arguments.Visits, WarmUps)).Select(circuit => circuit.LeaveAsync()));
        var before = await SettledAsync();

        var clock = Stopwatch.StartNew();
        var circuits = await OpenAsync(http, arguments.Visits, arguments.Count);
        var opening = clock.Elapsed;
        var open = await SettledAsync();
        if (circuits.Count(circuit => !circuit.IsAlive) is > 0 and var dead)
        {
            throw new InvalidOperationException($"{dead} circuits did not stay alive.");
        }

        await Task.WhenAll(circuits.Select(circuit => circuit.HangUpAsync()));
        clock.Restart();
        await Task.Delay(PollPause);
        var closed = await ServerMemory.ReadAsync();
        var after = closed;
        var enough = open.Heap - (long)((open.Heap - before.Heap) * GivenBack);
        while (after.Heap > enough && clock.Elapsed < GoneLimit)
        {
            await Task.Delay(PollPause);
            after = await ServerMemory.ReadAsync();
        }

        var gone = clock.Elapsed;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {string.Join(' ', [string.Join(", ", arguments.Visits), .. arguments.ForTheHost])}

            {arguments.Count} circuits opened in {opening.TotalSeconds:0.0} s ({arguments.Count / opening.TotalSeconds:0} a second, {OpenedAtOnce} at once); {circuits.Sum(circuit => circuit.Rendered) / 1024.0 / arguments.Count:0.0} KB rendered for each.

            | | heap MB | resident MB | heap a circuit KB | resident a circuit KB |
            |---|---|---|---|---|
            {Row("before", before)}
            {Row($"{arguments.Count} idle circuits", open, before, arguments.Count)}
            {Row("lines just broken", closed)}
            {Row(string.Create(CultureInfo.InvariantCulture, $"{gone.TotalSeconds:0} s later"), after)}
            """));
    }

    private static async Task<Circuit[]> OpenAsync(HttpClient http, IReadOnlyList<Visit> visits, int count)
    {
        var opened = new ConcurrentBag<Circuit>();
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = OpenedAtOnce }, async (number, _) =>
        {
            var visit = visits[number % visits.Count];
            var circuit = await Circuit.OpenAsync(http, visit.Page);
            opened.Add(circuit);
            if (visit.Tapped is { } address)
            {
                await circuit.TapAsync(address);
            }
        });
        return [.. opened];
    }

    private static async Task<ServerMemory> SettledAsync()
    {
        var clock = Stopwatch.StartNew();
        var last = await ServerMemory.ReadAsync();
        while (true)
        {
            await Task.Delay(PollPause);
            var memory = await ServerMemory.ReadAsync();
            if (Math.Abs(memory.Heap - last.Heap) < last.Heap * Settled || clock.Elapsed > SettleLimit)
            {
                return memory;
            }

            last = memory;
        }
    }

    private static string Row(string name, ServerMemory memory) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {memory.Heap / 1048576.0:0.0} | {memory.Resident / 1048576.0:0} | | |");

    private static string Row(string name, ServerMemory memory, ServerMemory before, int circuits) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {memory.Heap / 1048576.0:0.0} | {memory.Resident / 1048576.0:0} | {(memory.Heap - before.Heap) / 1024.0 / circuits:0.0} | {(memory.Resident - before.Resident) / 1024.0 / circuits:0} |");
}
