using System.Globalization;

namespace AmazonLoginHelp.Engine;

/// <summary>A day that may be known only to its month or year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, or null.</param>
/// <param name="Day">The day; null whenever the month is.</param>
public sealed record PartialDate(int Year, int? Month, int? Day)
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>Whether a source or a review can have this date: nothing here is older than the web or later than a lifetime.</summary>
    public static bool IsPlausible(DateOnly day) => day.Year is >= 1990 and < 2100;

    /// <summary>The first day that it can mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that it can mean.</summary>
    public DateOnly Latest => (Month, Day) switch
    {
        (null, _) => Earliest.AddYears(1).AddDays(-1),
        (_, null) => Earliest.AddMonths(1).AddDays(-1),
        _ => Earliest,
    };

    /// <summary>As it is read: <c>2025-08-14</c>, <c>2025-08</c> or <c>2025</c>.</summary>
    public override string ToString() => Earliest.ToString(Formats[(Month, Day) switch { (null, _) => 2, (_, null) => 1, _ => 0 }], CultureInfo.InvariantCulture);

    /// <summary>Reads <c>2025-08-14</c>, <c>2025-08</c> or <c>2025</c>; null for anything else, also for a date that is not plausible.</summary>
    public static PartialDate? Parse(string text)
    {
        if (!DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) || !IsPlausible(first))
        {
            return null;
        }

        return text.Length switch
        {
            10 => new(first.Year, first.Month, first.Day),
            7 => new(first.Year, first.Month, null),
            _ => new(first.Year, null, null),
        };
    }
}
