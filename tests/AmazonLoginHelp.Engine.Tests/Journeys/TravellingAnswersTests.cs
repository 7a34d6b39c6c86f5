using AmazonLoginHelp.Journeys;

namespace AmazonLoginHelp.Engine.Tests.Journeys;

public sealed class TravellingAnswersTests
{
    [Fact]
    public void An_answer_to_a_question_not_yet_reached_is_kept_without_a_word()
    {
        var journey = Walk.From("no-code").Answer("carrier", "au").StaysAt("code-by");

        Assert.Equal(["carrier=au"], journey.Kept.Select(answer => $"{answer.Question.Id}={answer.Option.Id}"));
        Assert.Empty(journey.Dropped);
    }

    [Fact]
    public void A_question_answered_ahead_is_passed_over_when_it_is_reached()
    {
        var journey = Walk.From("no-code").Answer("carrier", "au").Answer("code-by", "sms").StaysAt("brand-new-sim");

        Assert.Equal(["code-by", "carrier"], journey.Trail.Select(answer => answer.Question.Id));
        Assert.Empty(journey.Kept);
    }

    [Fact]
    public void An_option_leads_past_the_questions_answered_ahead()
    {
        var journey = Walk.From("no-code").Answer("carrier", "au").StaysAt("code-by");

        var point = journey.After(SmallGuide.Standard, Option(journey, "sms"));

        Assert.Equal("brand-new-sim", point.Node);
        Assert.Equal([new("symptom", "no-code"), new("code-by", "sms"), new("carrier", "au")], point.Query);
    }

    [Fact]
    public void An_option_can_lead_straight_to_the_outcome_when_all_else_is_answered()
    {
        var journey = Walk.From("no-code").Answer("carrier", "docomo").StaysAt("code-by");

        Assert.Equal("docomo-blocks", journey.After(SmallGuide.Standard, Option(journey, "unknown")).Node);
    }

    [Fact]
    public void Picking_another_option_keeps_the_later_answers_that_still_hold()
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer("carrier", "au").Answer("brand-new-sim", "no").At("carrier").Shows("carrier");

        var changed = Walk.To(journey.After(SmallGuide.Standard, Option(journey, "unknown"))).Reaches("au-blocks");

        Assert.Equal(["code-by=sms", "carrier=unknown", "brand-new-sim=no"], changed.Trail.Select(answer => $"{answer.Question.Id}={answer.Option.Id}"));
    }

    [Fact]
    public void Picking_an_option_of_another_branch_keeps_the_later_answers_for_the_way_back()
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer("carrier", "au").At("code-by").Shows("code-by");

        var other = Walk.To(journey.After(SmallGuide.Standard, Option(journey, "mail"))).StaysAt("mail-kind");

        Assert.Equal(["carrier"], other.Kept.Select(answer => answer.Question.Id));
    }

    [Fact]
    public void The_link_that_changes_an_answer_leads_to_its_question_and_carries_all_others()
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer("carrier", "au").Answer("brand-new-sim", "no").Reaches("au-blocks");

        var point = journey.ChangeOf(journey.Trail[1]);

        Assert.Equal("carrier", point.Node);
        Assert.Equal([new("symptom", "no-code"), new("code-by", "sms"), new("carrier", "au"), new("brand-new-sim", "no")], point.Query);
        Assert.Equal("au", Walk.To(point).Shows("carrier").Current?.Option.Id);
    }

    [Fact]
    public void The_link_that_changes_an_answer_carries_the_one_marked_on_the_page_too()
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer("carrier", "au").Answer("brand-new-sim", "no").At("carrier").Shows("carrier");

        var point = journey.ChangeOf(journey.Trail[0]);

        Assert.Equal("code-by", point.Node);
        Assert.Equal(["brand-new-sim=no", "carrier=au", "code-by=sms", "symptom=no-code"], point.Query.Select(pair => $"{pair.Key}={pair.Value}").Order());
    }

    [Fact]
    public void Answers_off_the_finished_way_are_named_on_the_outcome_and_gone_from_its_address()
    {
        var journey = Walk.From("no-code")
            .Answer("code-by", "sms").Answer("carrier", "docomo").Answer("brand-new-sim", "yes").Answer("lock-how", "tries")
            .Reaches("docomo-blocks");

        Assert.Equal(["brand-new-sim", "lock-how"], journey.Kept.Select(answer => answer.Question.Id));
        Assert.Equal([new("symptom", "no-code"), new("code-by", "sms"), new("carrier", "docomo")], journey.Here().Query);
    }

    [Fact]
    public void An_outcome_has_no_options_to_follow()
    {
        var question = (Question)SmallGuide.Standard.Nodes.Get("carrier");
        var journey = Walk.FromNode("au-blocks").Reaches("au-blocks");

        Assert.Throws<InvalidOperationException>(() => journey.After(SmallGuide.Standard, question.Options[0]));
    }

    private static Option Option(Journey journey, string id) => ((Question)journey.Node).Find(id)!;
}
