namespace AmazonLoginHelp.Engine;

internal static class QuickFirst
{
    public static IEnumerable<Violation> BrokenIn(Guide guide, ShortestTrails trails) =>
        from outcome in guide.Nodes.OfType<Outcome>()
        let judged = Judged(guide, outcome)
        let early = judged.Select((slow, place) => (Slow: slow, Quick: QuickAfter(judged, place))).FirstOrDefault(pair => pair.Quick is not null)
        where early.Quick is not null
        select new Violation(
            TreeRule.QuickFirst,
            new(GuideKind.Node, outcome.Id),
            $"The plan has '{early.Slow.Fix.Id}', which takes long, before '{early.Quick!.Fix.Id}', which is quick and helps at least as often. Put what is quick first.",
            trails.To(outcome));

    private static List<Judgement> Judged(Guide guide, Outcome outcome) =>
    [
        .. outcome.Plan.Select(planned => new Judgement(guide.Fixes.Get(planned.Fix), planned.Helps)).Where(judged => judged.Fix is { Reversible: true, AsksPeople: false }),
    ];

    private static Judgement? QuickAfter(List<Judgement> judged, int place) => judged[place] is { IsSlow: true, Fix.OnlyWaits: false } slow
        ? judged.Skip(place + 1).FirstOrDefault(later => !later.IsSlow && later.Helps <= slow.Helps)
        : null;

    private sealed record Judgement(Fix Fix, Helps Helps)
    {
        public bool IsSlow => Fix.Takes is Takes.Hours or Takes.Days;
    }
}
