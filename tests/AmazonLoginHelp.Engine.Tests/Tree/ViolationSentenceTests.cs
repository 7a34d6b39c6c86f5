namespace AmazonLoginHelp.Engine.Tests.Tree;

/// <summary>A sentence that does not name what is wrong helps nobody who has to mend it.</summary>
public sealed class ViolationSentenceTests
{
    [Fact]
    public void A_circle_is_told_with_all_its_questions_in_order() =>
        AssertNames(
            new SmallGuide().Symptom("locked", "first").Question("first", "yes -> second", "unknown -> end").Question("second", "yes -> first", "unknown -> end").Outcome("end").Build(),
            TreeRule.NoCycle,
            "first > second > first");

    [Fact]
    public void What_cannot_be_reached_is_told_by_its_name() =>
        AssertNames(new SmallGuide().Symptom("locked", "end").Outcome("end").Outcome("lonely").Build(), TreeRule.Reachable, "'lonely'");

    [Fact]
    public void An_outcome_without_a_contact_is_told_by_its_name() =>
        AssertNames(
            new SmallGuide().Symptom("locked", "end").Contact("chat", SignedOut.NeedsSignIn).Outcome("end", "chat", ["wait"]).Build(),
            TreeRule.SignedOutContact,
            "'end'");

    [Fact]
    public void A_costly_fix_is_told_with_the_way_on_which_nobody_asked() =>
        AssertNames(
            new SmallGuide()
                .Symptom("no-code", "first")
                .Question("first", "yes -> end", "unknown -> end")
                .Fix("forget", marks: Marks.ForgetsDevice)
                .Outcome("end", "forget")
                .Build(),
            TreeRule.SignedInDeviceAsked,
            "'forget'",
            "first=yes > end");

    [Fact]
    public void Compulsory_fraud_is_told_by_the_symptom() =>
        AssertNames(
            new SmallGuide().Symptom("locked", "first").Question("first", Asks.Fraud, "yes -> end", "unknown -> end").Outcome("end").Build(),
            TreeRule.FraudIsALink,
            "'locked'");

    [Fact]
    public void One_contact_that_works_signed_out_is_enough_beside_others()
    {
        var guide = new SmallGuide().Symptom("locked", "end").Contact("chat", SignedOut.NeedsSignIn).Outcome("end").Build();
        var both = guide with { Nodes = new(guide.Nodes.Select(node => node is Outcome outcome ? outcome with { Contacts = ["chat", "amazon"] } : node)) };

        Assert.Empty(TreeRules.Check(both));
    }

    private static void AssertNames(Guide guide, TreeRule rule, params string[] names)
    {
        var violation = Assert.Single(TreeRules.Check(guide), violation => violation.Rule == rule);
        Assert.All(names, name => Assert.Contains(name, violation.Sentence, StringComparison.Ordinal));
    }
}
