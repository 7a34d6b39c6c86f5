namespace AmazonLoginHelp.Engine.Tests.Tree;

/// <summary>Nobody waits for hours before something quick that helps as often.</summary>
public sealed class QuickFirstTests
{
    [Theory]
    [InlineData("hours often", "now often")]
    [InlineData("hours often", "minutes often")]
    [InlineData("days often", "now often")]
    [InlineData("hours sometimes", "now often")]
    [InlineData("hours rarely", "minutes sometimes")]
    [InlineData("hours rarely", "minutes rarely")]
    [InlineData("now rarely", "hours sometimes", "days often", "minutes sometimes")]
    [InlineData("hours often", "minutes rarely", "now often")]
    public void A_slow_fix_before_a_quick_one_that_helps_as_often_or_more_is_too_early(params string[] plan) =>
        TreeShapeRulesTests.AssertOnly(Planning(plan), TreeRule.QuickFirst, GuideKind.Node, "end");

    [Theory]
    [InlineData("hours often", "minutes sometimes")]
    [InlineData("hours often", "now rarely")]
    [InlineData("hours sometimes", "minutes rarely")]
    [InlineData("hours often", "days often")]
    [InlineData("days often", "hours often")]
    [InlineData("minutes often", "now often")]
    [InlineData("now rarely", "hours often")]
    [InlineData("now often", "hours often")]
    [InlineData("minutes often", "now often", "hours rarely", "days rarely")]
    public void A_slow_fix_may_stand_after_what_is_quick_and_before_what_helps_less_or_is_slow_too(params string[] plan) =>
        Assert.Empty(TreeRules.Check(Planning(plan)));

    [Theory]
    [InlineData("call-for-days", "now")]
    [InlineData("hours", "call")]
    public void Asking_people_may_stand_anywhere(params string[] plan) => Assert.Empty(TreeRules.Check(Planning(plan)));

    [Fact]
    public void What_cannot_be_taken_back_stays_last_however_quick_it_is() =>
        Assert.Empty(TreeRules.Check(Planning("hours", "reset")));

    [Fact]
    public void A_slow_fix_that_cannot_be_taken_back_is_out_of_order_for_that_reason_alone() =>
        TreeShapeRulesTests.AssertOnly(Planning("wipe-for-days", "now"), TreeRule.ReversibleFirst, GuideKind.Node, "end");

    [Fact]
    public void A_fix_that_only_waits_may_stand_first_and_excuses_no_other()
    {
        Assert.Empty(TreeRules.Check(Planning("stop", "now", "minutes")));
        TreeShapeRulesTests.AssertOnly(Planning("stop", "hours", "now"), TreeRule.QuickFirst, GuideKind.Node, "end");
    }

    [Theory]
    [InlineData("hours", "setting")]
    [InlineData("hours rarely", "setting often", "account rarely")]
    [InlineData("account-for-hours", "now rarely", "setting")]
    public void A_slow_fix_stays_where_changing_places_with_the_quick_one_would_break_a_rule_that_goes_before(params string[] plan) =>
        Assert.Empty(TreeRules.Check(Planning(plan)));

    [Theory]
    [InlineData("account-for-hours", "setting")]
    [InlineData("now rarely", "account-for-hours", "setting")]
    [InlineData("account-for-hours", "setting rarely", "now rarely", "account")]
    public void A_slow_fix_that_may_change_places_with_the_quick_one_is_too_early(params string[] plan) =>
        TreeShapeRulesTests.AssertOnly(Planning(plan), TreeRule.QuickFirst, GuideKind.Node, "end");

    [Fact]
    public void The_sentence_names_the_slow_fix_and_the_quick_one()
    {
        var sentence = Assert.Single(TreeRules.Check(Planning("minutes rarely", "days sometimes", "now rarely", "minutes often"))).Sentence;

        Assert.Contains("'days'", sentence, StringComparison.Ordinal);
        Assert.Contains("'minutes'", sentence, StringComparison.Ordinal);
    }

    private static Guide Planning(params string[] plan) => new SmallGuide()
        .Symptom("locked", "end")
        .Fix("now", takes: Takes.Now)
        .Fix("minutes", takes: Takes.Minutes)
        .Fix("hours", takes: Takes.Hours)
        .Fix("days", takes: Takes.Days)
        .Fix("stop", takes: Takes.Hours, onlyWaits: true)
        .Fix("call", asksPeople: true)
        .Fix("call-for-days", asksPeople: true, takes: Takes.Days)
        .Fix("reset", reversible: false)
        .Fix("wipe-for-days", reversible: false, takes: Takes.Days)
        .Fix("setting").WithFix("setting", fix => fix with { Layer = Layer.Carrier })
        .Fix("account").WithFix("account", fix => fix with { Layer = Layer.Account })
        .Fix("account-for-hours", takes: Takes.Hours).WithFix("account-for-hours", fix => fix with { Layer = Layer.Account })
        .Outcome("end", plan)
        .Build();
}
