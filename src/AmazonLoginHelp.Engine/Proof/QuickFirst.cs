using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

internal static class QuickFirst
{
    public static IEnumerable<Violation> BrokenIn(Guide guide, ShortestTrails trails) =>
        from outcome in guide.Nodes.OfType<Outcome>()
        let plan = outcome.Plan.Select(planned => new Judgement(guide.Fixes.Get(planned.Fix), planned.Helps)).ToImmutableArray()
        let early = plan.Select((slow, place) => (Slow: slow, Quick: QuickAfter(plan, place))).FirstOrDefault(pair => pair.Quick is not null)
        where early.Quick is not null
        select new Violation(
            TreeRule.QuickFirst,
            new(GuideKind.Node, outcome.Id),
            $"The plan has '{early.Slow.Fix.Id}', which takes long, before '{early.Quick!.Fix.Id}', which is quick and helps at least as often. Put what is quick first.",
            trails.To(outcome));

    private static Judgement? QuickAfter(ImmutableArray<Judgement> plan, int slow) => plan[slow] is { IsJudged: true, IsSlow: true, Fix.OnlyWaits: false }
        ? Enumerable.Range(slow + 1, plan.Length - slow - 1)
            .Where(later => plan[later] is { IsJudged: true, IsSlow: false } && plan[later].Helps <= plan[slow].Helps && MayChangePlaces(plan, slow, later))
            .Select(later => plan[later])
            .FirstOrDefault()
        : null;

    private static bool MayChangePlaces(ImmutableArray<Judgement> plan, int early, int late) =>
        !plan[(early + 1)..(late + 1)].Any(between => PlanOrder.MustPrecede(plan[early].Fix, between.Fix))
        && !plan[early..late].Any(between => PlanOrder.MustPrecede(between.Fix, plan[late].Fix));

    private sealed record Judgement(Fix Fix, Helps Helps)
    {
        public bool IsJudged => Fix is { Reversible: true, AsksPeople: false };

        public bool IsSlow => Fix.Takes is Takes.Hours or Takes.Days;
    }
}
