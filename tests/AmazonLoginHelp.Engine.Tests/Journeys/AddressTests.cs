using AmazonLoginHelp.Journeys;

namespace AmazonLoginHelp.Engine.Tests.Journeys;

public sealed class AddressTests
{
    [Fact]
    public void The_first_address_of_a_symptom_is_its_first_question_and_nothing_but_the_symptom()
    {
        var point = Journey.First(SmallGuide.Standard.Symptoms.Get("no-code"));

        Assert.Equal("code-by", point.Node);
        Assert.Equal([new("symptom", "no-code")], point.Query);
        Walk.To(point).StaysAt("code-by");
    }

    [Fact]
    public void An_address_names_the_start_then_the_way_then_the_marked_answer_then_the_others_by_name()
    {
        var journey = Walk.From("no-code")
            .Answer("mail-kind", "other").Answer("lock-how", "tries").Answer("brand-new-sim", "no").Answer("carrier", "au").Answer("code-by", "sms")
            .At("carrier").Shows("carrier");

        var point = journey.Here();

        Assert.Equal("carrier", point.Node);
        Assert.Equal(["symptom", "code-by", "carrier", "brand-new-sim", "lock-how", "mail-kind"], point.Query.Select(pair => pair.Key));
    }

    [Fact]
    public void The_same_journey_has_the_same_address_however_its_answers_were_ordered()
    {
        var one = Walk.From("no-code").Answer("code-by", "sms").Answer("carrier", "au").Answer("lock-how", "calls").StaysAt("brand-new-sim");
        var other = Walk.From("no-code").Answer("lock-how", "calls").Answer("carrier", "au").Answer("code-by", "sms").StaysAt("brand-new-sim");

        Assert.Equal(one.Here().Query, other.Here().Query);
    }

    [Fact]
    public void From_stands_in_an_address_only_where_the_node_is_not_the_start()
    {
        var start = Walk.Bare("carrier").StaysAt("carrier");
        var next = Walk.To(start.After(SmallGuide.Standard, ((Question)start.Node).Find("au")!)).StaysAt("brand-new-sim");

        Assert.Empty(start.Here().Query);
        Assert.Equal([new("from", "carrier"), new("carrier", "au")], next.Here().Query);
        Assert.Equal([new("carrier", "au")], next.ChangeOf(next.Trail[0]).Query);
    }

    [Fact]
    public void From_never_stands_beside_a_symptom()
    {
        var journey = Walk.From("no-code").AndFromNode("lock-how").Answer("code-by", "sms").StaysAt("carrier");

        Assert.Equal(["symptom", "code-by"], journey.Here().Query.Select(pair => pair.Key));
    }

    [Fact]
    public void The_keys_that_are_never_questions_are_these_seven_since_links_depend_on_them() =>
        Assert.Equal(["symptom", "from", "for", "view", "plan", "q", "lang"], Journey.ReservedKeys);

    [Fact]
    public void Following_an_option_gives_the_canonical_address_of_the_page_that_it_leads_to()
    {
        var journey = Walk.From("no-code").Answer("carrier", "au").Answer("brand-new-sim", "no").StaysAt("code-by");

        var point = journey.After(SmallGuide.Standard, ((Question)journey.Node).Find("sms")!);

        Assert.Equal(Walk.To(point).Reaches("au-blocks").Here().Query, point.Query);
    }

    [Fact]
    public void Changing_an_answer_gives_the_canonical_address_of_its_question()
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer("carrier", "au").Answer("brand-new-sim", "no").Reaches("au-blocks");

        var point = journey.ChangeOf(journey.Trail[0]);

        Assert.Equal(Walk.To(point).Shows("code-by").Here().Query, point.Query);
    }

    [Fact]
    public void The_address_with_everything_still_has_what_could_not_be_used()
    {
        var journey = Walk.From("no-code").Answer("code-by", "sms").Answer("carrier", "docomo").Answer("mail-kind", "icloud").Answer("lock-how", "nothing").Reaches("docomo-blocks");

        Assert.Equal(["symptom", "code-by", "carrier", "mail-kind", "lock-how"], journey.Everything().Query.Select(pair => pair.Key));
        Assert.Equal(["symptom", "code-by", "carrier"], journey.Here().Query.Select(pair => pair.Key));
    }
}
