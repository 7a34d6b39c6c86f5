using AmazonLoginHelp.Journeys;

namespace AmazonLoginHelp.Engine.Tests.Journeys;

public sealed class ReplayTests
{
    [Fact]
    public void Answers_lead_from_question_to_question_to_an_outcome()
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer("carrier", "au").Answer("brand-new-sim", "no").Reaches("au-blocks");

        Assert.Equal(["code-by=sms", "carrier=au", "brand-new-sim=no"], journey.Trail.Select(answer => $"{answer.Question.Id}={answer.Option.Id}"));
        Assert.Empty(journey.Kept);
        Assert.Empty(journey.Dropped);
        Assert.Null(journey.Current);
    }

    [Fact]
    public void The_walk_stops_at_the_first_question_without_an_answer() =>
        Walk.From("no-code").Answer("code-by", "sms").StaysAt("carrier");

    [Fact]
    public void Another_option_leads_another_way()
    {
        Walk.From("no-code").Answer("code-by", "mail").Answer("mail-kind", "icloud").Reaches("icloud-hides");
        Walk.From("no-code").Answer("code-by", "mail").Answer("mail-kind", "other").Reaches("mail-folder");
    }

    [Fact]
    public void The_order_of_the_answers_in_the_address_does_not_matter() =>
        Walk.From("no-code").Answer("brand-new-sim", "yes").Answer("carrier", "au").Answer("code-by", "sms").Reaches("sim-wakes-up");

    [Fact]
    public void A_node_on_the_way_is_shown_though_later_answers_are_present()
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer("carrier", "au").Answer("brand-new-sim", "no").At("carrier").Shows("carrier");

        Assert.Equal("au", journey.Current?.Option.Id);
        Assert.Equal(["code-by"], journey.Trail.Select(answer => answer.Question.Id));
        Assert.Equal(["brand-new-sim"], journey.Kept.Select(answer => answer.Question.Id));
        Assert.False(journey.IsFinished);
    }

    [Fact]
    public void The_first_question_is_shown_again_though_all_are_answered()
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer("carrier", "docomo").At("code-by").Shows("code-by");

        Assert.Equal("sms", journey.Current?.Option.Id);
        Assert.Empty(journey.Trail);
        Assert.Equal(["carrier"], journey.Kept.Select(answer => answer.Question.Id));
    }

    [Fact]
    public void Who_asks_for_a_question_further_on_is_sent_to_the_one_that_is_still_open() =>
        Walk.From("no-code").Answer("code-by", "sms").At("brand-new-sim").IsSentTo("carrier");

    [Fact]
    public void Who_asks_for_a_question_of_another_branch_is_sent_to_where_the_answers_lead() =>
        Walk.From("no-code").Answer("code-by", "mail").Answer("carrier", "au").At("carrier").IsSentTo("mail-kind");

    [Fact]
    public void Who_asks_for_another_outcome_is_sent_to_the_one_that_the_answers_lead_to()
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer("carrier", "docomo").At("au-blocks").IsSentTo("docomo-blocks");

        Assert.True(journey.IsFinished);
        Assert.Equal(["code-by", "carrier"], journey.Trail.Select(answer => answer.Question.Id));
    }

    [Fact]
    public void Who_asks_for_an_outcome_without_the_answers_is_sent_to_the_first_open_question() =>
        Walk.From("no-code").At("au-blocks").IsSentTo("code-by");

    [Fact]
    public void Who_asks_for_a_question_before_the_start_is_sent_forward() =>
        Walk.FromNode("carrier").Answer("code-by", "sms").At("code-by").IsSentTo("carrier");

    [Fact]
    public void Who_asks_for_a_node_of_another_symptom_is_sent_back_to_the_own_one() =>
        Walk.From("locked").Answer("lock-how", "tries").At("carrier").IsSentTo("lock-by-tries");

    [Fact]
    public void Where_one_is_sent_no_answer_is_marked() =>
        Assert.Null(Walk.From("no-code").At("brand-new-sim").IsSentTo("code-by").Current);

    [Fact]
    public void A_walk_in_a_circle_ends_though_no_compiled_guide_has_one()
    {
        var circle = new SmallGuide()
            .Symptom("no-code", "first")
            .Question("first", "on -> second", "unknown -> end")
            .Question("second", "on -> first", "unknown -> end")
            .Outcome("end")
            .Build();

        var replay = Walk.From("no-code").In(circle).Answer("first", "on").Answer("second", "on").ReplayAt("end");

        Assert.Equal(circle.Nodes.Count, Assert.IsType<Replay.Elsewhere>(replay).Journey.Trail.Length);
    }
}
