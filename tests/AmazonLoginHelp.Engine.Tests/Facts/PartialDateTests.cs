using System.Globalization;

namespace AmazonLoginHelp.Engine.Tests.Facts;

public sealed class PartialDateTests
{
    [Fact]
    public void A_date_is_read_as_precisely_as_it_is_written()
    {
        Assert.Equal(new(2025, 8, 14), PartialDate.Parse("2025-08-14"));
        Assert.Equal(new(2025, 8, null), PartialDate.Parse("2025-08"));
        Assert.Equal(new(2025, null, null), PartialDate.Parse("2025"));
    }

    [Theory]
    [InlineData("2025-08-14", "2025-08-14")]
    [InlineData("2025-08", "2025-08-01")]
    [InlineData("2025", "2025-01-01")]
    [InlineData("2024-02-29", "2024-02-29")]
    public void The_earliest_day_is_the_first_that_it_can_mean(string text, string earliest) =>
        Assert.Equal(DateOnly.ParseExact(earliest, "yyyy-MM-dd", null), PartialDate.Parse(text)?.Earliest);

    [Theory]
    [InlineData("2025-08-14")]
    [InlineData("2025-08")]
    [InlineData("2025")]
    [InlineData("1990-01-01")]
    [InlineData("2099-12-31")]
    public void A_date_is_written_as_it_was_read(string text) =>
        Assert.Equal(text, PartialDate.Parse(text)?.ToString());

    [Theory]
    [InlineData("1989-12-31", false)]
    [InlineData("1990-01-01", true)]
    [InlineData("2099-12-31", true)]
    [InlineData("2100-01-01", false)]
    public void Only_a_day_since_the_web_and_within_a_lifetime_is_plausible(string text, bool plausible)
    {
        Assert.Equal(plausible, PartialDate.IsPlausible(DateOnly.ParseExact(text, "yyyy-MM-dd", null)));
        Assert.Equal(plausible, PartialDate.Parse(text) is not null);
        Assert.Equal(plausible, PartialDate.Parse(text[..4]) is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("unknown")]
    [InlineData("25")]
    [InlineData("2025-8-14")]
    [InlineData("2025-8")]
    [InlineData("2025/08/14")]
    [InlineData("2025-13")]
    [InlineData("2025-02-29")]
    [InlineData("0000")]
    [InlineData(" 2025")]
    [InlineData("2025-08-14T00:00")]
    public void Anything_else_is_no_date(string text) => Assert.Null(PartialDate.Parse(text));

    [Theory]
    [InlineData("2025-08-14", "2025-08-14")]
    [InlineData("2025-08", "2025-08-31")]
    [InlineData("2024-02", "2024-02-29")]
    [InlineData("2025-12", "2025-12-31")]
    [InlineData("2025", "2025-12-31")]
    public void Its_last_day_is_the_end_of_what_is_known(string text, string last) =>
        Assert.Equal(DateOnly.Parse(last, CultureInfo.InvariantCulture), PartialDate.Parse(text)!.Latest);
}
