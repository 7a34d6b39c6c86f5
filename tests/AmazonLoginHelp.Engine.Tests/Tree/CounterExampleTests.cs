namespace AmazonLoginHelp.Engine.Tests.Tree;

/// <summary>Each broken rule is shown by the shortest way to see it.</summary>
public sealed class CounterExampleTests
{
    [Fact]
    public void Of_two_circles_through_a_question_the_shorter_is_shown()
    {
        var guide = new SmallGuide()
            .Symptom("locked", "first")
            .Question("first", "long -> second", "unknown -> end")
            .Question("second", "longer -> third", "short -> first")
            .Question("third", "back -> first", "unknown -> end")
            .Outcome("end")
            .Build();

        AssertShown(guide, TreeRule.NoCycle, "first=long > second=short > first");
    }

    [Fact]
    public void The_shortest_circle_is_shown_and_not_the_first_that_is_found()
    {
        var guide = new SmallGuide()
            .Symptom("locked", "first")
            .Question("first", "on -> second", "unknown -> end")
            .Question("second", "back -> first", "again -> second")
            .Outcome("end")
            .Build();

        AssertShown(guide, TreeRule.NoCycle, "second=again > second");
    }

    [Fact]
    public void The_way_to_a_circle_is_not_part_of_it()
    {
        var guide = new SmallGuide()
            .Symptom("locked", "before")
            .Question("before", "on -> first", "unknown -> end")
            .Question("first", "on -> second", "unknown -> after")
            .Question("second", "unknown -> end", "back -> first")
            .Question("after", "on -> end", "unknown -> end")
            .Outcome("end")
            .Build();

        AssertShown(guide, TreeRule.NoCycle, "first=on > second=back > first");
    }

    [Fact]
    public void A_circle_that_no_symptom_leads_to_is_shown_too()
    {
        var guide = new SmallGuide().Symptom("locked", "end").Outcome("end").Question("lonely", "on -> lonelier").Question("lonelier", "back -> lonely").Build();

        AssertShown(guide, TreeRule.NoCycle, "lonely=on > lonelier=back > lonely");
    }

    [Fact]
    public void A_circle_of_two_thousand_questions_is_found()
    {
        var violation = Assert.Single(TreeRules.Check(DeepGuide.Circle(2000)));

        Assert.Equal((TreeRule.NoCycle, 2000), (violation.Rule, violation.Shown.Answers.Length));
    }

    [Fact]
    public void Ten_thousand_questions_in_a_row_are_judged() =>
        Assert.Empty(TreeRules.Check(DeepGuide.Itself));

    [Fact]
    public void A_node_that_nothing_leads_to_is_shown_alone()
    {
        var guide = new SmallGuide().Symptom("locked", "end").Outcome("end").Outcome("lonely").Build();

        AssertShown(guide, TreeRule.Reachable, "lonely");
    }

    [Fact]
    public void A_question_without_an_option_is_shown_by_the_shortest_way_that_gets_stuck_there()
    {
        var guide = TwoWaysTo("stuck").Question("stuck").Build();

        AssertShown(guide, TreeRule.NoDeadEnd, "outage: first=short > stuck");
        Assert.Equal(new(GuideKind.Node, "stuck"), Assert.Single(TreeRules.Check(guide)).At);
    }

    [Fact]
    public void An_option_that_another_of_the_same_id_hides_cannot_be_replayed()
    {
        var guide = TwoWaysTo("last").Question("last", "same -> end", "same -> hidden").Outcome("hidden").Build();

        AssertShown(guide, TreeRule.Replayable, "outage: first=short > last=same > hidden");
    }

    [Fact]
    public void An_outcome_without_a_contact_is_shown_by_the_shortest_way_to_it_from_any_symptom()
    {
        var guide = TwoWaysTo("bare").Contact("chat", SignedOut.NeedsSignIn).Outcome("bare", "chat", ["wait"]).Build();

        AssertShown(guide, TreeRule.SignedOutContact, "outage: first=short > bare");
    }

    [Fact]
    public void A_plan_in_the_wrong_order_is_shown_by_the_shortest_way_to_it()
    {
        var guide = TwoWaysTo("plan").Fix("reset", reversible: false).Outcome("plan", "reset", "wait").Build();

        AssertShown(guide, TreeRule.ReversibleFirst, "outage: first=short > plan");
    }

    [Fact]
    public void A_slow_plan_is_shown_by_the_shortest_way_to_it()
    {
        var guide = TwoWaysTo("plan").Fix("post", takes: Takes.Days).Outcome("plan", "post", "wait").Build();

        AssertShown(guide, TreeRule.QuickFirst, "outage: first=short > plan");
    }

    [Fact]
    public void What_only_the_strip_leads_to_is_shown_without_a_symptom()
    {
        var guide = new SmallGuide()
            .Symptom("locked", "end")
            .Outcome("end")
            .Contact("chat", SignedOut.Unclear)
            .Question("strip", "on -> bare", "unknown -> end")
            .Outcome("bare", "chat", ["wait"])
            .Strip("strip")
            .Build();

        AssertShown(guide, TreeRule.SignedOutContact, "strip=on > bare");
    }

    [Fact]
    public void The_unasked_device_is_shown_by_the_shortest_way_past_the_question_from_any_guarded_symptom()
    {
        var guide = new SmallGuide()
            .Symptom("outage", "costs")
            .Symptom("no-code", "first")
            .Symptom("two-step-lost", "second")
            .Fix("clear-cookies", marks: Marks.ForgetsDevice)
            .Question("first", "on -> device", "round -> second")
            .Question("device", Asks.SignedInAnywhere, "yes -> costs", "no -> costs")
            .Question("second", "on -> third", "unknown -> device")
            .Question("third", "on -> costs", "unknown -> costs")
            .Outcome("costs", "clear-cookies")
            .Build();

        AssertShown(guide, TreeRule.SignedInDeviceAsked, "two-step-lost: second=on > third=on > costs");
    }

    [Fact]
    public void The_compulsory_question_about_fraud_is_shown_by_the_shortest_way_to_it()
    {
        var guide = new SmallGuide()
            .Symptom("locked", "first")
            .Question("first", "long -> second", "short -> paid")
            .Question("second", "on -> paid", "unknown -> paid")
            .Question("paid", Asks.Fraud, "yes -> end", "unknown -> end")
            .Outcome("end")
            .Build();

        AssertShown(guide, TreeRule.FraudIsALink, "locked: first=short > paid");
    }

    [Fact]
    public void Whoever_gets_stuck_before_any_outcome_was_not_asked_about_fraud()
    {
        var guide = new SmallGuide().Symptom("locked", "stuck").Question("stuck").Build();

        Assert.Equal([TreeRule.NoDeadEnd], TreeRules.Check(guide).Select(violation => violation.Rule));
    }

    /// <summary>A long way from one symptom, one of three and one of one answer from another.</summary>
    private static SmallGuide TwoWaysTo(string node) => new SmallGuide()
        .Symptom("locked", "before")
        .Symptom("outage", "first")
        .Question("before", "on -> first", "unknown -> first")
        .Question("first", "long -> second", $"short -> {node}")
        .Question("second", $"on -> {node}", "unknown -> end")
        .Outcome("end");

    private static void AssertShown(Guide guide, TreeRule rule, string trail)
    {
        var violation = Assert.Single(TreeRules.Check(guide));
        Assert.Equal((rule, trail), (violation.Rule, $"{violation.Shown}"));
        Assert.Matches("^[A-Z'].+[.:] .*[A-Z].+[.]$", violation.Sentence);
    }
}
