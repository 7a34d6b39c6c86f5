namespace AmazonLoginHelp.Engine.Tests.Tree;

/// <summary>The rules about what leads where.</summary>
public sealed class TreeShapeRulesTests
{
    [Fact]
    public void A_tree_that_keeps_every_rule_has_no_violation() =>
        Assert.Empty(TreeRules.Check(SmallGuide.Standard));

    [Fact]
    public void A_circle_is_named_with_its_whole_way()
    {
        var guide = new SmallGuide()
            .Symptom("locked", "first")
            .Question("first", "on -> second", "unknown -> end")
            .Question("second", "back -> first", "unknown -> end")
            .Outcome("end")
            .Build();

        var violation = Assert.Single(TreeRules.Check(guide));

        Assert.Equal(TreeRule.NoCycle, violation.Rule);
        Assert.Equal(new(GuideKind.Node, "first"), violation.At);
        Assert.Contains("first > second > first", violation.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_leads_to_itself_is_a_circle()
    {
        var guide = new SmallGuide().Symptom("locked", "first").Question("first", "again -> first", "unknown -> end").Outcome("end").Build();

        Assert.Contains("first > first", Assert.Single(TreeRules.Check(guide)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_circles_are_both_named()
    {
        var guide = new SmallGuide()
            .Symptom("locked", "first")
            .Question("first", "again -> first", "unknown -> second")
            .Question("second", "again -> second", "unknown -> end")
            .Outcome("end")
            .Build();

        Assert.Equal(
            [(TreeRule.NoCycle, "first"), (TreeRule.NoCycle, "second")],
            TreeRules.Check(guide).Select(violation => (violation.Rule, violation.At.Id)));
    }

    [Fact]
    public void Beside_a_circle_no_other_rule_is_judged()
    {
        var guide = new SmallGuide()
            .Symptom("locked", "first")
            .Question("first", "again -> first", "unknown -> end")
            .Outcome("end")
            .Outcome("lonely")
            .Build();

        Assert.Equal([TreeRule.NoCycle], TreeRules.Check(guide).Select(violation => violation.Rule));
    }

    [Fact]
    public void Two_ways_to_the_same_node_are_no_circle()
    {
        var guide = new SmallGuide()
            .Symptom("locked", "first")
            .Question("first", "left -> second", "right -> third")
            .Question("second", "on -> third", "unknown -> end")
            .Question("third", "on -> end", "unknown -> end")
            .Outcome("end")
            .Build();

        Assert.Empty(TreeRules.Check(guide));
    }

    [Fact]
    public void A_node_that_nothing_leads_to_is_unreachable()
    {
        var guide = new SmallGuide().Symptom("locked", "first").Question("first", "yes -> end", "unknown -> end").Outcome("end").Outcome("lonely").Build();

        AssertOnly(guide, TreeRule.Reachable, GuideKind.Node, "lonely");
    }

    [Fact]
    public void A_branch_that_nothing_leads_to_is_unreachable_node_by_node()
    {
        var guide = new SmallGuide()
            .Symptom("locked", "end")
            .Outcome("end")
            .Question("lonely", "yes -> lonelier", "unknown -> end")
            .Outcome("lonelier")
            .Build();

        Assert.Equal(["lonely", "lonelier"], TreeRules.Check(guide).Select(violation => violation.At.Id));
    }

    [Fact]
    public void What_the_strip_alone_leads_to_is_reachable()
    {
        var guide = new SmallGuide().Symptom("locked", "end").Outcome("end").Outcome("fraud-now").Strip("fraud-now").Build();

        Assert.Empty(TreeRules.Check(guide));
    }

    [Fact]
    public void An_outcome_with_no_contact_that_works_signed_out_leaves_the_visitor_alone()
    {
        AssertOnly(Reached(SignedOut.NeedsSignIn), TreeRule.SignedOutContact, GuideKind.Node, "end");
        AssertOnly(Reached(SignedOut.Unclear), TreeRule.SignedOutContact, GuideKind.Node, "end");
        Assert.Empty(TreeRules.Check(Reached(SignedOut.Works)));

        static Guide Reached(SignedOut worksSignedOut) =>
            new SmallGuide().Symptom("locked", "end").Contact("chat", worksSignedOut).Outcome("end", "chat", ["wait"]).Build();
    }

    internal static void AssertOnly(Guide guide, TreeRule rule, GuideKind kind, string id)
    {
        var violation = Assert.Single(TreeRules.Check(guide));
        Assert.Equal((rule, new GuideReference(kind, id)), (violation.Rule, violation.At));
    }
}
