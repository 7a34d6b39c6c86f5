using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>What can be reached from a symptom.</summary>
/// <param name="Symptom">The symptom.</param>
/// <param name="Nodes">The ids of its questions and outcomes.</param>
internal sealed record SymptomReach(Symptom Symptom, FrozenSet<string> Nodes)
{
    /// <summary>What can be reached from each symptom of a guide, in their order.</summary>
    public static ImmutableArray<SymptomReach> OfAll(Guide guide) => [.. guide.Symptoms.Select(symptom => Of(guide, symptom))];

    private static SymptomReach Of(Guide guide, Symptom symptom) =>
        new(symptom, guide.ReachableFrom([symptom.FirstQuestion]).Select(node => node.Id).ToFrozenSet(StringComparer.Ordinal));
}
