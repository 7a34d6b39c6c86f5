using Microsoft.Playwright;

namespace AmazonLoginHelp.Benchmarks.Lines;

/// <summary>How soon a question can be seen by who comes to it with a phone that has never seen the site.</summary>
internal static class FirstPaint
{
    public static async Task PrintAsync(TextWriter output, IBrowser browser, int rounds, IReadOnlyList<Variant> variants)
    {
        var times = variants.ToDictionary(variant => variant, _ => new List<double>());
        var bytes = variants.ToDictionary(variant => variant, _ => 0L);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var variant in SlowLine.InRound(round, variants))
            {
                await using var phone = await Phone.OpenAsync(browser, variant.Address);
                times[variant].Add((await phone.GoAsync(SlowLine.Question)).FirstPaint);
                bytes[variant] = phone.Line.Traffic.BytesDown;
            }
        }

        var without = new Spread(times[variants[^1]]);
        output.WriteLine();
        output.WriteLine($"First contentful paint of `{SlowLine.Question}`, by its address, with an empty cache");
        output.WriteLine();
        output.WriteLine("| page | first paint | over no script | bytes until loaded |");
        output.WriteLine("|---|---|---|---|");
        foreach (var variant in variants)
        {
            output.WriteLine($"| {variant.Name} | {new Spread(times[variant])} | {new Spread(times[variant]).Over(without)} | {bytes[variant]:N0} |");
        }
    }
}
