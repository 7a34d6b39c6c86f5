using System.Globalization;

namespace AmazonLoginHelp.Benchmarks.Lines;

/// <summary>Times that were measured alike, in milliseconds.</summary>
internal sealed record Spread(IReadOnlyList<double> Times)
{
    public double Median => Times.Order().Skip((Times.Count - 1) / 2).Take(2 - (Times.Count % 2)).Average();

    /// <summary>How much longer the median is than another, in percent.</summary>
    public string Over(Spread other) => ((Median / other.Median) - 1).ToString("+0.0 %;-0.0 %;0.0 %", CultureInfo.InvariantCulture);

    /// <summary>Median, minimum and maximum.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median:N0} ({Times.Min():N0}–{Times.Max():N0})");
}
