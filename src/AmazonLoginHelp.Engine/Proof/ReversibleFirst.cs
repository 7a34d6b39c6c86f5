namespace AmazonLoginHelp.Engine;

internal static class ReversibleFirst
{
    public static IEnumerable<Violation> BrokenIn(Guide guide, ShortestTrails trails)
    {
        foreach (var outcome in guide.Nodes.OfType<Outcome>())
        {
            var fixes = outcome.Plan.Select(planned => guide.Fixes.Get(planned.Fix)).Where(fix => !fix.AsksPeople).ToList();
            var firstIrreversible = fixes.FindIndex(fix => !fix.Reversible);
            var lastReversible = fixes.FindLastIndex(fix => fix.Reversible);
            if (firstIrreversible >= 0 && firstIrreversible < lastReversible)
            {
                yield return new(
                    TreeRule.ReversibleFirst,
                    new(GuideKind.Node, outcome.Id),
                    $"The plan has '{fixes[firstIrreversible].Id}', which cannot be taken back, before '{fixes[lastReversible].Id}', which can. Put what can be taken back first.",
                    trails.To(outcome));
            }
        }
    }
}
