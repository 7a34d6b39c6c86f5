using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>What can be reached from a symptom.</summary>
/// <param name="Symptom">The symptom.</param>
/// <param name="Nodes">The ids of its questions and outcomes.</param>
/// <param name="Fixes">The ids of the fixes in the plans of its outcomes.</param>
internal sealed record SymptomReach(Symptom Symptom, FrozenSet<string> Nodes, FrozenSet<string> Fixes)
{
    /// <summary>What can be reached from each symptom of a guide, in their order.</summary>
    public static ImmutableArray<SymptomReach> OfAll(Guide guide) => [.. guide.Symptoms.Select(symptom => Of(guide, symptom))];

    private static SymptomReach Of(Guide guide, Symptom symptom)
    {
        var nodes = guide.ReachableFrom([symptom.FirstQuestion]);
        return new(
            symptom,
            nodes.Select(node => node.Id).ToFrozenSet(StringComparer.Ordinal),
            nodes.OfType<Outcome>().SelectMany(outcome => outcome.Plan).Select(planned => planned.Fix).ToFrozenSet(StringComparer.Ordinal));
    }
}
