using System.Collections.Immutable;
using static AmazonLoginHelp.Engine.Tests.Properties.Generated;

namespace AmazonLoginHelp.Engine.Tests.Properties;

/// <summary>What holds for the order of any plan.</summary>
public sealed class PlanProperties
{
    [Fact]
    public void A_plan_in_order_has_the_fixes_that_were_written_and_no_other() =>
        HoldsForAll(PlanDraft.Any, draft => Assert.Equal(draft.Written, draft.Best.OrderBy(planned => planned.Fix, StringComparer.Ordinal)));

    [Fact]
    public void Each_fix_stands_after_all_that_must_precede_it() => HoldsForAll(PlanDraft.Any, draft => Assert.True(draft.Allows(draft.Best)));

    [Fact]
    public void No_other_order_that_is_allowed_costs_less() => HoldsForAll(PlanDraft.Any, draft =>
        Assert.Equal(draft.Orders().Where(draft.Allows).Min(draft.ExpectedEffort), draft.ExpectedEffort(draft.Best)));

    [Fact]
    public void Of_equally_good_orders_it_is_the_one_that_keeps_to_what_was_written_for_the_longest() => HoldsForAll(PlanDraft.Any, draft =>
    {
        var least = draft.ExpectedEffort(draft.Best);

        // All orders come as in a dictionary whose alphabet is the plan as it was written.
        Assert.Equal(draft.Orders().First(order => draft.ExpectedEffort(order) == least && draft.Allows(order)), draft.Best);
    });

    [Fact]
    public void Where_nothing_must_precede_anything_it_is_the_order_of_falling_chance_per_effort_as_written_among_equals() => HoldsForAll(PlanDraft.Free, draft =>
        Assert.Equal(draft.Written.OrderByDescending(planned => Bands.Chance(planned.Helps) / Bands.Effort(draft.Fixes.Get(planned.Fix))), draft.Best));

    [Fact]
    public void A_plan_in_order_never_breaks_the_rules_about_order() => HoldsForAll(PlanDraft.Any, draft =>
        Assert.DoesNotContain(TreeRules.Check(draft.Planning(draft.Best)), violation => violation.Rule is TreeRule.ReversibleFirst or TreeRule.QuickFirst));

    [Fact]
    public void No_fixes_whatever_their_kind_must_precede_each_other_in_a_circle()
    {
        var left = KindsOfFix();
        while (left.RemoveAll(fix => !left.Exists(other => PlanOrder.MustPrecede(other, fix))) > 0)
        {
        }

        Assert.Empty(left);
    }

    /// <summary>One fix of each kind that the order of plans tells apart, and more.</summary>
    private static List<Fix> KindsOfFix() =>
    [
        .. from layer in Enum.GetValues<Layer>()
           from reversible in new[] { true, false }
           from asksPeople in new[] { true, false }
           from onlyWaits in new[] { true, false }
           from needs in new ImmutableArray<Need>[] { [], [Need.SignedInDevice], [Need.CarrierAccount], [Need.SignedInDevice, Need.CarrierAccount] }
           from takes in Enum.GetValues<Takes>()
           from marks in new[] { Marks.None, Marks.ForgetsDevice, Marks.EndsSignInElsewhere, Marks.CutsConnection | Marks.LocksAfterTries }
           select SmallGuide.AFix("") with { Layer = layer, Reversible = reversible, AsksPeople = asksPeople, OnlyWaits = onlyWaits, Needs = needs, Takes = takes, Marks = marks },
    ];
}
