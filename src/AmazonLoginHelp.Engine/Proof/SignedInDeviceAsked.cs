using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

internal static class SignedInDeviceAsked
{
    private static readonly ImmutableHashSet<string> Guarded = ["no-code", "two-step-lost", "approval-notice"];

    public static IEnumerable<Violation> BrokenIn(Guide guide)
    {
        var starts = guide.Symptoms.Where(symptom => Guarded.Contains(symptom.Id)).Select(symptom => ShortestTrails.Entry(guide, symptom));
        var unasked = new ShortestTrails(guide, starts, avoided: Asks.SignedInAnywhere);
        var costly = new LinkChains(guide, fix => fix.CanCostSignedInDevice, closed: new(GuideKind.Node, guide.Strip.Target));
        return
            from outcome in unasked.Nodes.OfType<Outcome>()
            let chain = costly.From(outcome)
            where chain.Count > 0
            let way = unasked.To(outcome)
            select new Violation(TreeRule.SignedInDeviceAsked, new(GuideKind.Node, outcome.Id), Sentence(outcome, chain, way), way);
    }

    private static string Sentence(Outcome outcome, IReadOnlyList<GuideReference> chain, Trail way)
    {
        var isPlanned = chain is [var only] && outcome.Plan.Any(planned => planned.Fix == only.Id);
        var leads = isPlanned
            ? $"The plan has '{chain[0].Id}'"
            : $"Links lead from here to '{chain[^1].Id}' ({string.Join(" > ", chain.Select(page => page.Id).Prepend(outcome.Id))})";
        return $"{leads}, which can cost the last signed-in device, and on the way '{way}' nobody asked for one. Ask a question with 'asks: signed-in-anywhere' first, or {(isPlanned ? "leave the fix out" : "let the last link lead to such a question")}.";
    }
}
