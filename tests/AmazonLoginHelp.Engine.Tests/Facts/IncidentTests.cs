namespace AmazonLoginHelp.Engine.Tests.Facts;

public sealed class IncidentTests
{
    private static readonly Incident Trouble = new()
    {
        Id = "trouble",
        Title = "trouble",
        Body = Prose.Empty,
        From = new(2026, 11, 20),
        To = new(2026, 11, 22),
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
        Assert.Equal(active, Trouble.IsActiveOn(new(2026, 11, day)));

    [Fact]
    public void Trouble_without_an_end_lasts()
    {
        var lasting = Trouble with { To = null };

        Assert.False(lasting.IsActiveOn(new(2026, 11, 19)));
        Assert.True(lasting.IsActiveOn(new(2026, 11, 20)));
        Assert.True(lasting.IsActiveOn(new(2099, 1, 1)));
    }

    [Fact]
    public void Trouble_of_one_day_is_on_that_day_only()
    {
        var brief = Trouble with { To = Trouble.From };

        Assert.True(brief.IsActiveOn(new(2026, 11, 20)));
        Assert.False(brief.IsActiveOn(new(2026, 11, 21)));
    }
}
