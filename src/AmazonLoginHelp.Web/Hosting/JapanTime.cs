using System.Globalization;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>Days and hours are those of Japan, wherever the server stands.</summary>
internal static class JapanTime
{
    // Japan has had no daylight saving since 1951, so a fixed offset is right and needs no time zone data on the machine.
    private static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    public static DateTime InJapan(this TimeProvider clock) => clock.GetUtcNow().ToOffset(Offset).DateTime;

    public static DateOnly TodayInJapan(this TimeProvider clock) => DateOnly.FromDateTime(clock.InJapan());

    /// <summary>A clock that stands at noon of <paramref name="day"/>, Japan's time; the real one if there is no day.</summary>
    public static TimeProvider Clock(DateOnly? day) => day is { } asOf ? new Standing(asOf) : TimeProvider.System;

    /// <summary>Reads a day as <c>2027-06-01</c>.</summary>
    public static bool TryParseDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private sealed class Standing(DateOnly day) : TimeProvider
    {
        private readonly DateTimeOffset _noon = new(day, new TimeOnly(12, 0), Offset);

        public override DateTimeOffset GetUtcNow() => _noon.ToUniversalTime();
    }
}
