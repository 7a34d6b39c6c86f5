using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

internal static class SignedInDeviceAsked
{
    private const Marks CostsSignedInDevice = Marks.ForgetsDevice | Marks.EndsSignInElsewhere;

    private static readonly ImmutableHashSet<string> Guarded = ["no-code", "two-step-lost", "approval-notice"];

    public static IEnumerable<Violation> BrokenIn(Guide guide)
    {
        var starts = guide.Symptoms.Where(symptom => Guarded.Contains(symptom.Id)).Select(symptom => ShortestTrails.Entry(guide, symptom));
        var unasked = new ShortestTrails(guide, starts, avoided: Asks.SignedInAnywhere);
        return
            from outcome in unasked.Nodes.OfType<Outcome>()
            let costly = outcome.Plan.FirstOrDefault(planned => (guide.Fixes.Get(planned.Fix).Marks & CostsSignedInDevice) != 0)
            where costly is not null
            let way = unasked.To(outcome)
            select new Violation(
                TreeRule.SignedInDeviceAsked,
                new(GuideKind.Node, outcome.Id),
                $"The plan has '{costly.Fix}', which can cost the last signed-in device, and on the way '{way}' nobody asked for one. Ask a question with 'asks: signed-in-anywhere' first, or leave the fix out.",
                way);
    }
}
