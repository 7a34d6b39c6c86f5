using AmazonLoginHelp.Journeys;

namespace AmazonLoginHelp.Engine.Tests.Journeys;

/// <summary>A journey for somebody whom the visitor helps says so in each of its addresses.</summary>
public sealed class ForSomeoneTests
{
    private static readonly KeyValuePair<string, string> Mark = new("for", "someone");

    [Fact]
    public void A_journey_is_for_the_visitor_unless_its_address_says_otherwise()
    {
        Assert.False(Walk.From("no-code").StaysAt("code-by").ForSomeone);
        Assert.True(Walk.From("no-code").Answer("for", "someone").StaysAt("code-by").ForSomeone);
    }

    [Fact]
    public void The_first_address_of_a_symptom_can_be_for_somebody_else()
    {
        var point = Journey.First(SmallGuide.Standard.Symptoms.Get("no-code"), forSomeone: true);

        Assert.Equal([new("symptom", "no-code"), Mark], point.Query);
        Assert.True(Walk.To(point).StaysAt("code-by").ForSomeone);
    }

    [Fact]
    public void Every_address_of_a_question_says_for_whom_it_is()
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer("for", "someone").Answer("mail-kind", "paper").StaysAt("carrier");

        Assert.Equal([new("symptom", "no-code"), Mark, new("code-by", "sms")], journey.Here().Query);
        Assert.Equal([new("symptom", "no-code"), Mark, new("code-by", "sms"), new("mail-kind", "paper")], journey.Everything().Query);
        Assert.Equal([new("symptom", "no-code"), Mark, new("code-by", "sms")], journey.ChangeOf(journey.Trail[0]).Query);
        Assert.All(((Question)journey.Node).Options, option => Assert.Equal([new("symptom", "no-code"), Mark], journey.After(SmallGuide.Standard, option).Query.Take(2)));
    }

    [Fact]
    public void Every_address_of_an_outcome_says_for_whom_it_is()
    {
        var journey = Walk.FromNode("carrier").Answer("carrier", "docomo").Answer("for", "someone").Answer("lock-how", "calls").Reaches("docomo-blocks");

        Assert.Equal([new("from", "carrier"), Mark, new("carrier", "docomo")], journey.Here().Query);
        Assert.Contains(Mark, journey.Everything().Query);
        Assert.Equal([Mark, new("carrier", "docomo"), new("lock-how", "calls")], journey.ChangeOf(journey.Trail[0]).Query);
    }

    [Fact]
    public void It_stays_for_the_same_person_from_the_first_address_to_the_outcome()
    {
        var first = Walk.From("no-code").Answer("for", "someone").StaysAt("code-by");

        var second = Walk.To(first.After(SmallGuide.Standard, ((Question)first.Node).Find("sms")!)).StaysAt("carrier");
        var last = Walk.To(second.After(SmallGuide.Standard, ((Question)second.Node).Find("docomo")!)).Reaches("docomo-blocks");

        Assert.True(Walk.To(last.ChangeOf(last.Trail[0])).Shows("code-by").ForSomeone);
    }

    [Fact]
    public void Who_is_sent_elsewhere_is_sent_there_for_the_same_person() =>
        Assert.Contains(Mark, Walk.From("no-code").Answer("for", "someone").At("au-blocks").IsSentTo("code-by").Here().Query);

    [Theory]
    [InlineData("")]
    [InlineData("me")]
    [InlineData("Someone")]
    [InlineData("someone ")]
    public void Any_other_value_is_ignored_without_a_word(string value)
    {
        var journey = Walk.From("no-code").Answer("for", value).StaysAt("code-by");

        Assert.False(journey.ForSomeone);
        Assert.Empty(journey.Dropped);
        Assert.Equal(["symptom"], journey.Everything().Query.Select(pair => pair.Key));
    }

    [Fact]
    public void Other_values_beside_it_take_nothing_away_and_travel_no_further()
    {
        var journey = Walk.From("no-code").Answer("for", "me").Answer("for", "someone").Answer("for", "someone").StaysAt("code-by");

        Assert.Equal([new("symptom", "no-code"), Mark], journey.Everything().Query);
    }
}
