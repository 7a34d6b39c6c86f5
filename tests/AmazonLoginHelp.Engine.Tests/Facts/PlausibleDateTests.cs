namespace AmazonLoginHelp.Engine.Tests.Facts;

/// <summary>A slip of the pen in a year would make a fact immortal or dead on arrival.</summary>
public sealed class PlausibleDateTests
{
    [Theory]
    [InlineData("1990-01-01")]
    [InlineData("1990")]
    [InlineData("2099-12")]
    [InlineData("2099-12-31")]
    public void The_first_and_the_last_plausible_day_are_dates(string text) => Assert.Equal(text, PartialDate.Parse(text)?.ToString());

    [Theory]
    [InlineData("1989-12-31")]
    [InlineData("1989")]
    [InlineData("0001-01-01")]
    [InlineData("2100-01")]
    [InlineData("2100-01-01")]
    [InlineData("9999-12-31")]
    public void What_lies_beyond_is_no_date(string text) => Assert.Null(PartialDate.Parse(text));
}
