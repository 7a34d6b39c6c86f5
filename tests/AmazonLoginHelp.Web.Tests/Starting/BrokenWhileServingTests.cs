using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AmazonLoginHelp.Web.Tests.Requests;

namespace AmazonLoginHelp.Web.Tests.Starting;

/// <summary>Not beside other tests: it weighs the memory of this process.</summary>
[CollectionDefinition(nameof(BrokenWhileServingTests), DisableParallelization = true)]
public sealed class BrokenWhileServing;

/// <summary>Fifty times the files break under a running server and are mended, while visitors go on reading.</summary>
[Collection(nameof(BrokenWhileServingTests))]
public sealed partial class BrokenWhileServingTests : IDisposable
{
    private const int Rounds = 50;
    private const int FirstWeighing = 10;
    private const double MostGrowth = 1.3;
    private const string Marked = "ja/pages/about.md";
    private const string Broken = "ja/fixes/wait-then-resend-once.md";

    private static readonly TimeSpan BetweenRequests = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    private static readonly Action<string>[] Breaks =
    [
        file => File.AppendAllText(file, "\n[どこにもない](nowhere.md)を見ます。\n"),
        file => File.WriteAllBytes(file, [0xFF, 0xFE, 0x00, 0xD8]),
        file => File.WriteAllText(file, File.ReadAllText(file)[..40]),
        File.Delete,
        file => File.WriteAllText(file, new string('a', 10 * 1024 * 1024)),
    ];

    private readonly ContentCopy _copy = new();
    private readonly SiteHost _site;
    private readonly string _marked;
    private readonly string _broken;
    private readonly string _about;
    private readonly string _good;
    private readonly List<string> _failed = [];
    private int _written;
    private int _served;
    private int _answers;

    public BrokenWhileServingTests()
    {
        _marked = Path.Combine(_copy.Content, Marked);
        _broken = Path.Combine(_copy.Content, Broken);
        _about = File.ReadAllText(_marked);
        _good = File.ReadAllText(_broken);
        Mark(0);
        _site = SiteHost.OnKestrel(Site.Day, _copy.Content);
    }

    [Fact]
    public async Task Visitors_see_the_last_good_guide_whatever_happens_to_the_files_and_memory_stays_flat()
    {
        using var done = new CancellationTokenSource();
        var visitors = VisitAsync(done.Token);
        List<double> mended = [];
        long early = 0;
        for (var round = 1; round <= Rounds; round++)
        {
            Breaks[round % Breaks.Length](_broken);
            await UntilReadyAsync(ready => ready.Contains(Path.GetFileName(Broken), StringComparison.Ordinal));
            Mark(round);
            var clock = Stopwatch.StartNew();
            File.WriteAllText(_broken, _good);
            await UntilReadyAsync(ready => ready == "ready");
            mended.Add(clock.Elapsed.TotalMilliseconds);
            Volatile.Write(ref _served, round);
            early = round == FirstWeighing ? GC.GetTotalMemory(forceFullCollection: true) : early;
        }

        var late = GC.GetTotalMemory(forceFullCollection: true);
        await done.CancelAsync();
        await visitors;

        mended.Sort();
        TestContext.Current.TestOutputHelper!.WriteLine($"From a save until it is served: {mended[0]:0} / {mended[Rounds / 2]:0} / {mended[^1]:0} ms (min / median / max)");
        TestContext.Current.TestOutputHelper!.WriteLine($"{Rounds} rounds, {_answers} answers, {_failed.Count} failed; live memory {early / 1024} KB after {FirstWeighing} rounds, {late / 1024} KB after {Rounds}");
        Assert.Empty(_failed);
        Assert.True(_answers >= Rounds, $"Only {_answers} answers.");
        Assert.InRange(late, 0, (long)(early * MostGrowth));
    }

    public void Dispose()
    {
        _site.Dispose();
        _copy.Dispose();
    }

    private void Mark(int version)
    {
        Volatile.Write(ref _written, version);
        File.WriteAllText(_marked, $"{_about}\n版は{version}です。\n");
    }

    private async Task VisitAsync(CancellationToken done)
    {
        using var timer = new PeriodicTimer(BetweenRequests);
        string[] addresses = [.. KindsOfPage.Pages.Select(page => page.Data).SelectMany(page => new[] { page, "/pages/about" })];
        for (var next = 0; !done.IsCancellationRequested; next = (next + 1) % addresses.Length)
        {
            await VisitAsync(addresses[next]);
            await timer.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    private async Task VisitAsync(string address)
    {
        var earliest = Volatile.Read(ref _served);
        try
        {
            using var response = await _site.Client.GetAsync(new Uri(address, UriKind.Relative));
            var page = await response.Content.ReadAsStringAsync();
            _answers++;
            if (response.StatusCode != HttpStatusCode.OK)
            {
                _failed.Add($"{address}: {response.StatusCode}");
            }
            else if (address == "/pages/about" && !(Version(page) is { } version && version >= earliest && version <= Volatile.Read(ref _written)))
            {
                _failed.Add($"{address}: version {Version(page)}, after {earliest} was served and before {_written} was written");
            }
        }
        catch (HttpRequestException exception)
        {
            _failed.Add($"{address}: {exception.Message}");
        }
    }

    private async Task UntilReadyAsync(Func<string, bool> says)
    {
        var waited = Stopwatch.StartNew();
        for (string last; !says(last = await _site.Client.GetStringAsync(new Uri("/health/ready", UriKind.Relative))); await Task.Delay(BetweenLooks))
        {
            Assert.True(waited.Elapsed < ProgramRun.Limit, $"The change is not noticed: {last}");
        }
    }

    private static int? Version(string page) =>
        Marker().Match(page) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("版は([0-9]+)です")]
    private static partial Regex Marker();
}
