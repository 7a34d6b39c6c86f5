namespace AmazonLoginHelp.Engine.Tests.Facts;

public sealed class IncidentTests
{
    private static readonly Incident Trouble = new()
    {
        Id = "trouble",
        Title = "trouble",
        Body = Prose.Empty,
        From = new DateOnly(2026, 11, 20),
        To = new DateOnly(2026, 11, 22),
        Affects = ["no-code"],
        Source = new("a newspaper", null),
    };

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    [InlineData(21, true)]
    [InlineData(22, true)]
    [InlineData(23, false)]
    public void Trouble_is_on_from_its_first_day_to_its_last_with_both(int day, bool active) =>
        Assert.Equal(active, Trouble.IsActiveAt(new(2026, 11, day, 12, 0, 0)));

    [Fact]
    public void Trouble_without_an_end_lasts()
    {
        var lasting = Trouble with { To = null };

        Assert.False(lasting.IsActiveAt(new(2026, 11, 19, 12, 0, 0)));
        Assert.True(lasting.IsActiveAt(new(2026, 11, 20, 12, 0, 0)));
        Assert.True(lasting.IsActiveAt(new(2099, 1, 1, 12, 0, 0)));
    }

    [Fact]
    public void Trouble_of_one_day_is_on_that_day_only()
    {
        var brief = Trouble with { To = Trouble.From };

        Assert.True(brief.IsActiveAt(new(2026, 11, 20, 12, 0, 0)));
        Assert.False(brief.IsActiveAt(new(2026, 11, 21, 12, 0, 0)));
    }

    [Theory]
    [InlineData("2026-11-20 15:48", false)]
    [InlineData("2026-11-20 15:49", true)]
    [InlineData("2026-11-20 18:23", true)]
    [InlineData("2026-11-20 18:24", false)]
    [InlineData("2026-11-21 16:00", false)]
    public void Trouble_whose_minutes_are_known_is_on_from_the_first_until_the_last(string moment, bool active)
    {
        var hours = Trouble with { From = DayOrMinute.Parse("2026-11-20 15:49")!.Value, To = DayOrMinute.Parse("2026-11-20 18:24") };

        Assert.Equal(active, hours.IsActiveAt(DayOrMinute.Parse(moment)!.Value.Begins));
    }

    [Theory]
    [InlineData("2026-11-20T15:49")]
    [InlineData("2026-11-20 25:00")]
    [InlineData("20 November")]
    [InlineData("0001-01-01")]
    [InlineData("")]
    public void What_is_neither_a_day_nor_a_minute_is_not_read(string text) => Assert.Null(DayOrMinute.Parse(text));
}
