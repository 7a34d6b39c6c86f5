using AmazonLoginHelp.Journeys;

namespace AmazonLoginHelp.Engine.Tests.Journeys;

/// <summary>A journey that is read in large print says so in each of its addresses, and it is never an answer.</summary>
public sealed class LargePrintTests
{
    private static readonly KeyValuePair<string, string> Mark = new("view", "large");

    [Fact]
    public void A_journey_is_in_large_print_only_if_its_address_says_so()
    {
        Assert.False(Walk.From("no-code").StaysAt("code-by").InLargePrint);
        Assert.True(Walk.From("no-code").Answer("view", "large").StaysAt("code-by").InLargePrint);
    }

    [Fact]
    public void It_travels_along_with_the_answers_and_with_for_whom_it_is()
    {
        var journey = Walk.FromNode("carrier").Answer("view", "large").Answer("for", "someone").Answer("carrier", "docomo").Reaches("docomo-blocks");

        Assert.Equal([new("from", "carrier"), Journey.HelperMark, Mark, new("carrier", "docomo")], journey.Here().Query);
        Assert.Contains(Mark, journey.Everything().Query);
        Assert.Contains(Mark, journey.ChangeOf(journey.Trail[0]).Query);
    }

    [Fact]
    public void Without_it_the_addresses_are_those_of_the_ordinary_page()
    {
        var large = Walk.From("no-code").Answer("view", "large").Answer("code-by", "sms").StaysAt("carrier");
        var ordinary = Walk.From("no-code").Answer("code-by", "sms").StaysAt("carrier");

        Assert.Equal(ordinary.Everything().Query, (large with { InLargePrint = false }).Everything().Query);
    }

    [Fact]
    public void Who_is_sent_elsewhere_keeps_it() =>
        Assert.Contains(Mark, Walk.From("no-code").Answer("view", "large").At("au-blocks").IsSentTo("code-by").Here().Query);

    [Theory]
    [InlineData("")]
    [InlineData("small")]
    [InlineData("Large")]
    public void Any_other_value_is_ignored_without_a_word(string value)
    {
        var journey = Walk.From("no-code").Answer("view", value).StaysAt("code-by");

        Assert.False(journey.InLargePrint);
        Assert.Empty(journey.Dropped);
        Assert.Equal(["symptom"], journey.Everything().Query.Select(pair => pair.Key));
    }
}
