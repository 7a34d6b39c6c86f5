using System.Globalization;

namespace AmazonLoginHelp.Engine;

/// <summary>Daily opening hours, in Japan's time.</summary>
/// <param name="From">The first minute in which somebody answers.</param>
/// <param name="To">The first minute in which nobody answers any more; the last moment of the day if that is midnight.</param>
/// <param name="WeekdaysOnly">Whether Saturdays and Sundays are closed. Public holidays are not known here.</param>
public sealed record OpeningHours(TimeOnly From, TimeOnly To, bool WeekdaysOnly)
{
    private const string Midnight = "24:00";

    /// <summary>Reads <c>09:00-20:00 daily</c> or <c>09:00-17:00 weekdays</c>; null for anything else. <c>24:00</c> is the end of the day.</summary>
    public static OpeningHours? Parse(string text)
    {
        var parts = text.Split(' ');
        return parts is [var span, "daily" or "weekdays"] && span.Split('-') is [var from, var to]
            && Time(from) is { } first
            && (to == Midnight ? TimeOnly.MaxValue : Time(to)) is { } last
            && first < last
                ? new(first, last, parts[1] == "weekdays")
                : null;
    }

    /// <summary>Whether <paramref name="moment"/>, in Japan's time, lies within the hours.</summary>
    public bool Include(DateTime moment)
    {
        var time = TimeOnly.FromDateTime(moment);
        return time >= From && time < To
            && !(WeekdaysOnly && moment.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
