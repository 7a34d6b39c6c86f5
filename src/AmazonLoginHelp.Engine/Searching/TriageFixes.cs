using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// Finds the fixes that a text asks for: those of the symptoms that triage found, by how much of the text they speak of. Confidence is the
/// chance of the symptoms that lead to the fix times the part of the text's weight that the fix has; a fix in the plan at which the
/// likeliest symptom's journey has arrived counts by its place in that plan.
/// </summary>
internal sealed class TriageFixes(Guide guide, SearchIndex index, ImmutableArray<SymptomReach> reach)
{
    private const double LeastConfidence = 0.1;
    private const int Most = 5;

    private readonly ImmutableDictionary<string, SymptomReach> _reach = reach.ToImmutableDictionary(symptom => symptom.Symptom.Id, StringComparer.Ordinal);

    public ImmutableArray<Found<Fix>> For(ImmutableArray<SymptomFound> symptoms, IReadOnlyCollection<string> terms)
    {
        var said = index.Find(terms).Where(hit => hit.Entry.Kind == SearchKind.Fix).ToDictionary(hit => hit.Entry.Id, hit => hit.Covered, StringComparer.Ordinal);
        var planned = guide.Nodes.Get(symptoms[0].Start.Node) is Outcome outcome ? outcome.Plan.Select((fix, at) => (fix.Fix, at)).ToDictionary(fix => fix.Fix, fix => symptoms[0].Confidence / (fix.at + 1), StringComparer.Ordinal) : [];
        return
        [
            .. guide.Fixes
                .Select(fix => new Found<Fix>(fix, Math.Max(planned.GetValueOrDefault(fix.Id), said.GetValueOrDefault(fix.Id) * ChanceOf(fix, symptoms))))
                .Where(found => found.Confidence >= LeastConfidence)
                .OrderByDescending(found => found.Confidence)
                .Take(Most),
        ];
    }

    private double ChanceOf(Fix fix, ImmutableArray<SymptomFound> symptoms) =>
        Math.Min(1, symptoms.Where(found => _reach[found.Symptom.Id].Fixes.Contains(fix.Id)).Sum(found => found.Confidence));
}
