using System.Globalization;

namespace AmazonLoginHelp.Engine.Tests.Facts;

public sealed class OpeningHoursTests
{
    [Theory]
    [InlineData("2026-11-22 08:59:59", false)]
    [InlineData("2026-11-22 09:00:00", true)]
    [InlineData("2026-11-22 19:59:59", true)]
    [InlineData("2026-11-22 20:00:00", false)]
    [InlineData("2026-11-22 00:00:00", false)]
    public void Hours_begin_with_their_first_minute_and_end_before_their_last(string moment, bool open) =>
        Assert.Equal(open, Hours("09:00-20:00 daily").Include(Moment(moment)));

    [Theory]
    [InlineData("2026-11-20", true)]
    [InlineData("2026-11-21", false)]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    public void Weekdays_leave_out_Saturday_and_Sunday(string day, bool open)
    {
        var noon = Moment($"{day} 12:00:00");

        Assert.Equal(open, Hours("09:00-17:00 weekdays").Include(noon));
        Assert.True(Hours("09:00-17:00 daily").Include(noon));
    }

    [Fact]
    public void A_weekday_outside_the_hours_is_closed() =>
        Assert.False(Hours("09:00-17:00 weekdays").Include(Moment("2026-11-20 17:00:00")));

    [Theory]
    [InlineData("2026-11-22 00:00:00")]
    [InlineData("2026-11-22 23:59:00")]
    [InlineData("2026-11-22 23:59:59")]
    public void Midnight_as_an_end_is_the_end_of_the_day(string moment) =>
        Assert.True(Hours("00:00-24:00 daily").Include(Moment(moment)));

    [Fact]
    public void What_is_read_is_kept()
    {
        Assert.Equal(new(new(9, 0), new(20, 0), WeekdaysOnly: false), OpeningHours.Parse("09:00-20:00 daily"));
        Assert.Equal(new(new(9, 30), new(17, 15), WeekdaysOnly: true), OpeningHours.Parse("09:30-17:15 weekdays"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("unknown")]
    [InlineData("24 hours")]
    [InlineData("9:00-20:00 daily")]
    [InlineData("09:00-20:00")]
    [InlineData("09:00-20:00 sundays")]
    [InlineData("09:00-20:00 Daily")]
    [InlineData("09:00-25:00 daily")]
    [InlineData("24:00-24:00 daily")]
    [InlineData("20:00-09:00 daily")]
    [InlineData("09:00-09:00 daily")]
    [InlineData("09:00-20:00 daily, weekdays")]
    [InlineData("09:00 - 20:00 daily")]
    public void Anything_else_is_no_hours(string text) => Assert.Null(OpeningHours.Parse(text));

    private static OpeningHours Hours(string text) => OpeningHours.Parse(text) ?? throw new ArgumentException($"'{text}' are no hours.");

    private static DateTime Moment(string text) => DateTime.ParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("09:00 20:00 daily")]
    [InlineData("09:00-20:00-daily")]
    [InlineData("09:00 20:00-weekdays")]
    public void Hours_with_other_separators_are_no_hours(string text) => Assert.Null(OpeningHours.Parse(text));
}
