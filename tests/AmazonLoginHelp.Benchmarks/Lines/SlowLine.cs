using AmazonLoginHelp.Content.Tests;
using AmazonLoginHelp.EndToEnd.Tests;
using AmazonLoginHelp.EndToEnd.Tests.Lines;
using Microsoft.Playwright;

namespace AmazonLoginHelp.Benchmarks.Lines;

/// <summary>One way of serving the site.</summary>
internal sealed record Variant(string Name, Uri Address);

/// <summary>What the live wizard costs on a line of 400 ms and 400 kbit/s, against the same pages without any script.</summary>
internal static class SlowLine
{
    public const string Question = "/check/code-by?symptom=no-code";

    private static readonly string[] Arguments = [$"--content={RepositoryFolder.Content}", "--as-of=2026-12-01"];

    /// <param name="output">Takes the tables.</param>
    /// <param name="rounds">How often each thing is measured, in turn with the others.</param>
    /// <param name="moments">When the tap is made, in milliseconds after the question has loaded.</param>
    public static async Task PrintAsync(TextWriter output, int rounds, IReadOnlyList<int> moments)
    {
        await using var asItIs = await SiteProcess.StartAsync(0, Arguments);
        await using var turnedOff = await SiteProcess.StartAsync(0, Arguments, [("Live__Enabled", "false")]);
        await using var scriptless = await ScriptlessSite.StartAsync(asItIs.Address);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.StartAsync(playwright);
        Variant a = new("A: as it is", asItIs.Address);
        Variant b = new("B: turned off", turnedOff.Address);
        Variant c = new("C: no script", scriptless.Address);
        foreach (var variant in (Variant[])[a, b, c])
        {
            await WarmAsync(browser, variant);
        }

        output.WriteLine($"{LineOptions.Slow.RoundTrip.TotalMilliseconds:0} ms, {LineOptions.Slow.BytesPerSecond * 8 / 1000} kbit/s; {rounds} rounds; Chromium {browser.Version}. Milliseconds: median (min–max).");
        await FirstPaint.PrintAsync(output, browser, rounds, [a, b, c]);
        await TapWhileLoading.PrintAsync(output, browser, rounds, moments, a, c);
    }

    /// <summary>The variants, beginning with another one in each round.</summary>
    public static IEnumerable<Variant> InRound(int round, IReadOnlyList<Variant> variants) =>
        Enumerable.Range(0, variants.Count).Select(at => variants[(round + at) % variants.Count]);

    // The first request of each kind compiles the code for it, and compresses what is sent.
    private static async Task WarmAsync(IBrowser browser, Variant variant)
    {
        await using var page = await browser.NewContextAsync();
        foreach (var address in (string[])["/symptoms/no-code", Question, "/check/signed-in-anywhere?symptom=no-code&code-by=sms"])
        {
            var opened = await page.NewPageAsync();
            await opened.GotoAsync(new Uri(variant.Address, address).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        }
    }
}
