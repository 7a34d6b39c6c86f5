using Microsoft.Playwright;

namespace AmazonLoginHelp.Benchmarks.Lines;

/// <summary>
/// How long an answer takes that is tapped while Blazor's script loads. Whoever comes to a question by its address on such a line
/// is never sent the script, because the first response is too slow; so the question is reached by a tap, over a connection that stands.
/// </summary>
internal static class TapWhileLoading
{
    private const string Symptom = "/symptoms/no-code";

    /// <summary>How long the symptom is read before the first tap.</summary>
    private const int Reading = 500;

    public static async Task PrintAsync(TextWriter output, IBrowser browser, int rounds, IReadOnlyList<int> moments, Variant with, Variant without)
    {
        var taps = new List<Tap>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var moment in moments)
            {
                foreach (var variant in SlowLine.InRound(round, [with, without]))
                {
                    taps.Add(await TapAsync(browser, variant, moment));
                }
            }
        }

        var reached = taps.ToLookup(tap => tap.Variant, tap => tap.Question);
        output.WriteLine();
        output.WriteLine($"First contentful paint of the first question, reached by a tap on `{Symptom}`");
        output.WriteLine();
        output.WriteLine("| page | since the navigation began | since the tap | over no script |");
        output.WriteLine("|---|---|---|---|");
        foreach (var variant in (Variant[])[with, without])
        {
            output.WriteLine($"| {variant.Name} | {Paints(reached[variant])} | {SinceTap(reached[variant])} | {Paints(reached[variant]).Over(Paints(reached[without]))} |");
        }

        output.WriteLine();
        output.WriteLine("From the tap on its first option until the next question could be seen");
        output.WriteLine();
        output.WriteLine("| tap, ms after load | A: as it is | C: no script | A over C | A: script not asked for / loading / there | A: answered live / by a document | A: connections, C: connections | A: KB down, C: KB down |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var moment in moments)
        {
            var a = taps.Where(tap => tap.Variant == with && tap.Moment == moment).ToList();
            var c = taps.Where(tap => tap.Variant == without && tap.Moment == moment).ToList();
            output.WriteLine(
                $"| {moment} (was {new Spread([.. a.Select(tap => tap.Next.AfterLoad)])}) | {SinceTap(a.Select(tap => tap.Next))} | {SinceTap(c.Select(tap => tap.Next))} "
                + $"| {SinceTap(a.Select(tap => tap.Next)).Over(SinceTap(c.Select(tap => tap.Next)))} "
                + $"| {a.Count(tap => tap.Script == Script.NotAskedFor)} / {a.Count(tap => tap.Script == Script.Loading)} / {a.Count(tap => tap.Script == Script.There)} "
                + $"| {a.Count(tap => tap.Next.IsLive)} / {a.Count(tap => !tap.Next.IsLive)} "
                + $"| {a.Max(tap => tap.Connections)}, {c.Max(tap => tap.Connections)} | {a.Average(tap => tap.BytesDown) / 1000:0}, {c.Average(tap => tap.BytesDown) / 1000:0} |");
        }
    }

    private static async Task<Tap> TapAsync(IBrowser browser, Variant variant, int moment)
    {
        await using var phone = await Phone.OpenAsync(browser, variant.Address);
        await phone.GoAsync(Symptom);
        var question = await phone.TapAsync("main a[href^='/check/']", Reading);
        var next = await phone.TapAsync(".options a", moment);
        if (next.Path == question.Path)
        {
            throw new InvalidOperationException($"The tap on the first option of {question.Path} led nowhere.");
        }

        var asked = phone.Line.Traffic.Requests
            .FirstOrDefault(request => request.Target.Contains("blazor.web", StringComparison.Ordinal))?.Asked.ToUnixTimeMilliseconds();
        var script = next.ScriptThere ? Script.There : asked < next.Tapped ? Script.Loading : Script.NotAskedFor;
        return new(variant, moment, question, next, script, phone.Line.Traffic.Connections, phone.Line.Traffic.BytesDown);
    }

    private static Spread Paints(IEnumerable<Shown> shown) => new([.. shown.Select(at => at.FirstPaint)]);

    private static Spread SinceTap(IEnumerable<Shown> shown) => new([.. shown.Select(at => at.SinceTap)]);

    private enum Script
    {
        NotAskedFor,
        Loading,
        There,
    }

    private sealed record Tap(Variant Variant, int Moment, Shown Question, Shown Next, Script Script, int Connections, long BytesDown);
}
