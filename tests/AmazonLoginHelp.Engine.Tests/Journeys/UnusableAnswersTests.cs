using AmazonLoginHelp.Journeys;

namespace AmazonLoginHelp.Engine.Tests.Journeys;

public sealed class UnusableAnswersTests
{
    [Theory]
    [InlineData("utm_source", "line")]
    [InlineData("fbclid", "IwAR0")]
    [InlineData("no-such-question", "yes")]
    [InlineData("Carrier", "au")]
    [InlineData(" carrier", "au")]
    [InlineData("au-blocks", "yes")]
    [InlineData("locked", "yes")]
    [InlineData("for", "me")]
    [InlineData("For", "someone")]
    [InlineData("", "")]
    public void Unknown_keys_are_ignored_without_a_word(string key, string value)
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer(key, value).StaysAt("carrier");

        Assert.Empty(journey.Dropped);
        Assert.Empty(journey.Kept);
        Assert.Equal(["symptom", "code-by"], journey.Here().Query.Select(pair => pair.Key));
    }

    [Fact]
    public void An_unknown_key_given_twice_is_ignored_too() =>
        Assert.Empty(Walk.From("no-code").Answer("utm_source", "line").Answer("utm_source", "mail").StaysAt("code-by").Dropped);

    [Theory]
    [InlineData("docomo", "au")]
    [InlineData("au", "au")]
    [InlineData("au", "no-such-option")]
    public void An_answer_given_twice_is_dropped_and_said_and_the_question_asked_again(string first, string second)
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer("carrier", first).Answer("carrier", second).StaysAt("carrier");

        Assert.Equal([("carrier", DropReason.GivenTwice)], journey.Dropped.Select(dropped => (dropped.Question.Id, dropped.Reason)));
    }

    [Theory]
    [InlineData("no-such-option")]
    [InlineData("")]
    [InlineData("AU")]
    [InlineData("au ")]
    [InlineData("docomo-blocks")]
    public void Unknown_answers_are_dropped_and_the_visitor_stays_at_the_last_valid_question(string option)
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer("carrier", option).Answer("brand-new-sim", "yes").StaysAt("carrier");

        Assert.Equal([("carrier", DropReason.NoSuchOption)], journey.Dropped.Select(dropped => (dropped.Question.Id, dropped.Reason)));
        Assert.Equal(["brand-new-sim"], journey.Kept.Select(answer => answer.Question.Id));
    }

    [Fact]
    public void Every_unusable_answer_is_said_wherever_its_question_is()
    {
        var journey = Walk.From("no-code")
            .Answer("code-by", "sms").Answer("carrier", "docomo")
            .Answer("mail-kind", "paper").Answer("lock-how", "tries").Answer("lock-how", "calls")
            .Reaches("docomo-blocks");

        Assert.Equal(
            [("mail-kind", DropReason.NoSuchOption), ("lock-how", DropReason.GivenTwice)],
            journey.Dropped.Select(dropped => (dropped.Question.Id, dropped.Reason)));
    }

    [Fact]
    public void Who_is_sent_elsewhere_because_of_an_unusable_answer_can_be_told_which()
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer("carrier", "no-such-option").At("brand-new-sim").IsSentTo("carrier");

        Assert.Equal(["carrier"], journey.Dropped.Select(dropped => dropped.Question.Id));
    }

    [Fact]
    public void A_dropped_answer_stands_in_no_address()
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer("carrier", "no-such-option").StaysAt("carrier");
        var question = (Question)journey.Node;

        Assert.DoesNotContain("no-such-option", journey.Here().Query.Select(pair => pair.Value));
        Assert.Equal(
            [new("symptom", "no-code"), new("code-by", "sms"), new("carrier", "docomo")],
            journey.After(SmallGuide.Standard, question.Find("docomo")!).Query);
    }
}
