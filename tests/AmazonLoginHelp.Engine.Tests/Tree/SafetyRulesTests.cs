using static AmazonLoginHelp.Engine.Tests.Tree.TreeShapeRulesTests;

namespace AmazonLoginHelp.Engine.Tests.Tree;

/// <summary>The rules that keep a worried visitor from harm.</summary>
public sealed class SafetyRulesTests
{
    [Theory]
    [InlineData("reset", "wait")]
    [InlineData("wait", "reset", "ask")]
    [InlineData("reset", "wipe", "wait")]
    public void A_plan_with_an_irreversible_fix_before_a_reversible_one_is_out_of_order(params string[] plan) =>
        AssertOnly(Planning(plan), TreeRule.ReversibleFirst, GuideKind.Node, "end");

    [Theory]
    [InlineData("wait", "reset")]
    [InlineData("wait", "ask", "reset", "wipe")]
    [InlineData("reset")]
    [InlineData("reset", "wipe")]
    [InlineData("wait", "ask")]
    public void A_plan_with_all_reversible_fixes_first_is_in_order(params string[] plan) =>
        Assert.Empty(TreeRules.Check(Planning(plan)));

    [Theory]
    [InlineData("reset", "call")]
    [InlineData("call", "reset")]
    [InlineData("wait", "reset", "call", "wipe", "call-again")]
    public void Asking_people_may_stand_anywhere_in_a_plan(params string[] plan) =>
        Assert.Empty(TreeRules.Check(Planning(plan)));

    [Fact]
    public void Asking_people_excuses_no_other_fix() =>
        AssertOnly(Planning("reset", "call", "wait"), TreeRule.ReversibleFirst, GuideKind.Node, "end");

    [Fact]
    public void The_sentence_about_a_wrong_order_names_both_fixes()
    {
        var sentence = Assert.Single(TreeRules.Check(Planning("reset", "ask"))).Sentence;

        Assert.Contains("'reset'", sentence, StringComparison.Ordinal);
        Assert.Contains("'ask'", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-code", Marks.ForgetsDevice)]
    [InlineData("no-code", Marks.EndsSignInElsewhere)]
    [InlineData("two-step-lost", Marks.ForgetsDevice)]
    [InlineData("approval-notice", Marks.ForgetsDevice | Marks.CutsConnection)]
    public void What_can_cost_the_last_signed_in_device_may_not_come_before_the_question_for_it(string symptom, Marks marks) =>
        AssertOnly(Costing(symptom, marks, asks: null), TreeRule.SignedInDeviceAsked, GuideKind.Node, "end");

    [Theory]
    [InlineData("no-code", Marks.ForgetsDevice, Asks.SignedInAnywhere)]
    [InlineData("no-code", Marks.CutsConnection, null)]
    [InlineData("no-code", Marks.LocksAfterTries, null)]
    [InlineData("no-code", Marks.None, null)]
    [InlineData("credentials", Marks.ForgetsDevice, null)]
    [InlineData("takeover-or-scam", Marks.EndsSignInElsewhere, null)]
    public void The_question_is_needed_only_for_costly_fixes_and_in_three_symptoms(string symptom, Marks marks, Asks? asks) =>
        Assert.Empty(TreeRules.Check(Costing(symptom, marks, asks)));

    [Fact]
    public void Another_question_of_the_safety_rules_is_not_the_one_for_the_device() =>
        AssertOnly(Costing("no-code", Marks.ForgetsDevice, Asks.Fraud, before: "begin"), TreeRule.SignedInDeviceAsked, GuideKind.Node, "end");

    [Fact]
    public void A_way_round_the_question_for_the_device_is_found_and_its_outcome_named_once()
    {
        var guide = new SmallGuide()
            .Symptom("no-code", "first")
            .Fix("clear-cookies", marks: Marks.ForgetsDevice)
            .Question("first", "safe -> device", "short-cut -> end", "unknown -> end")
            .Question("device", Asks.SignedInAnywhere, "no -> end", "unknown -> end")
            .Outcome("end", "wait", "clear-cookies")
            .Build();

        var violation = Assert.Single(TreeRules.Check(guide));

        Assert.Equal(TreeRule.SignedInDeviceAsked, violation.Rule);
        Assert.Contains("first=short-cut > end", violation.Sentence, StringComparison.Ordinal);
        Assert.Contains("'clear-cookies'", violation.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("locked")]
    [InlineData("no-code")]
    public void No_symptom_begins_with_the_question_about_fraud(string symptom) =>
        AssertOnly(Asking(symptom), TreeRule.FraudIsALink, GuideKind.Symptom, symptom);

    [Theory]
    [InlineData("takeover-or-scam")]
    [InlineData("is-it-real")]
    public void A_symptom_that_is_about_fraud_may_begin_with_that_question(string symptom) =>
        Assert.Empty(TreeRules.Check(Asking(symptom)));

    [Fact]
    public void A_later_question_may_be_about_fraud_if_there_is_a_way_round_it() =>
        Assert.Empty(TreeRules.Check(Costing("locked", Marks.None, Asks.Fraud, before: "begin")));

    [Fact]
    public void A_later_question_about_fraud_that_nobody_can_go_round_is_compulsory()
    {
        var guide = new SmallGuide()
            .Symptom("locked", "begin")
            .Question("begin", "on -> paid", "unknown -> paid")
            .Question("paid", Asks.Fraud, "yes -> end", "unknown -> end")
            .Outcome("end")
            .Build();

        AssertOnly(guide, TreeRule.FraudIsALink, GuideKind.Symptom, "locked");
    }

    private static Guide Planning(params string[] plan) => new SmallGuide()
        .Symptom("locked", "end")
        .Fix("ask")
        .Fix("call", asksPeople: true)
        .Fix("call-again", asksPeople: true)
        .Fix("reset", reversible: false)
        .Fix("wipe", reversible: false)
        .Outcome("end", plan)
        .Build();

    private static Guide Asking(string symptom) => new SmallGuide()
        .Symptom(symptom, "paid")
        .Question("paid", Asks.Fraud, "yes -> end", "unknown -> end")
        .Outcome("end")
        .Build();

    private static Guide Costing(string symptom, Marks marks, Asks? asks, string? before = null)
    {
        var guide = new SmallGuide()
            .Symptom(symptom, before ?? "first")
            .Fix("costly", marks: marks)
            .Question("first", asks, "no -> end", "unknown -> end")
            .Outcome("end", "wait", "costly");
        return (before is null ? guide : guide.Question(before, "on -> first", "round -> elsewhere", "unknown -> first").Outcome("elsewhere")).Build();
    }
}
