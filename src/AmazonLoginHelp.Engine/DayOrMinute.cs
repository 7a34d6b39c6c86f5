using System.Globalization;

namespace AmazonLoginHelp.Engine;

/// <summary>A day, or a minute of it, in Japan's time.</summary>
/// <param name="Day">The day.</param>
/// <param name="Minute">The minute; null if only the day is known.</param>
public readonly record struct DayOrMinute(DateOnly Day, TimeOnly? Minute)
{
    /// <summary>The first moment that it can mean.</summary>
    public DateTime Begins => Day.ToDateTime(Minute ?? TimeOnly.MinValue);

    /// <summary>The first moment after what lasts until it: the minute itself, or the midnight after the day.</summary>
    public DateTime Ends => Minute is { } minute ? Day.ToDateTime(minute) : Day.AddDays(1).ToDateTime(TimeOnly.MinValue);

    /// <summary>A day without a minute.</summary>
    public static implicit operator DayOrMinute(DateOnly day) => new(day, null);

    /// <summary>Reads <c>2026-11-22</c> or <c>2026-11-22 14:30</c>; null for anything else, and for a day that <see cref="PartialDate.IsPlausible"/> does not believe.</summary>
    public static DayOrMinute? Parse(string text)
    {
        if (!DateTime.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-dd HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return null;
        }

        var day = DateOnly.FromDateTime(moment);
        return !PartialDate.IsPlausible(day) ? null
            : text.Contains(' ', StringComparison.Ordinal) ? new(day, TimeOnly.FromDateTime(moment))
            : new(day, null);
    }
}
