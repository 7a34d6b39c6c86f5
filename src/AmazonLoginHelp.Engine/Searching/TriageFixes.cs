using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// Finds the fixes that a text asks for: those that can still be reached from where triage would begin. Confidence is the chance of the
/// symptoms that lead to the fix, times the part of the text's weight that the fix has, times how well it fits against the best (BM25) and
/// how often it helps against the one that helps most; a fix in the plan at which the likeliest symptom's journey has arrived counts by
/// its place in that plan.
/// </summary>
internal sealed class TriageFixes(Guide guide, SearchIndex index)
{
    private const double LeastConfidence = 0.1;
    private const int Most = 5;

    public ImmutableArray<Found<Fix>> For(ImmutableArray<SymptomFound> symptoms, IReadOnlyCollection<string> terms)
    {
        var chances = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var found in symptoms)
        {
            var helps = FixesFrom(found.Start);
            var most = helps.Values.DefaultIfEmpty(1).Max();
            foreach (var (fix, help) in helps)
            {
                // Half for being of use at all, so that a rare fix is found by its own words.
                chances[fix] = chances.GetValueOrDefault(fix) + (found.Confidence * (0.5 + (0.5 * help / most)));
            }
        }

        var said = index.Find(terms).Where(hit => hit.Entry.Kind == SearchKind.Fix && chances.ContainsKey(hit.Entry.Id)).ToImmutableArray();
        var best = said.Select(hit => hit.Score).DefaultIfEmpty().Max();
        var confidences = said.ToDictionary(hit => hit.Entry.Id, hit => Math.Min(1, chances[hit.Entry.Id]) * hit.Covered * hit.Score / best, StringComparer.Ordinal);
        foreach (var (fix, confidence) in Planned(symptoms[0]))
        {
            confidences[fix] = Math.Max(confidence, confidences.GetValueOrDefault(fix));
        }

        return
        [
            .. confidences.Where(found => found.Value >= LeastConfidence)
                .OrderByDescending(found => found.Value)
                .ThenBy(found => found.Key, StringComparer.Ordinal)
                .Take(Most)
                .Select(found => new Found<Fix>(guide.Fixes.Get(found.Key), found.Value)),
        ];
    }

    private IEnumerable<(string Fix, double Confidence)> Planned(SymptomFound likeliest) =>
        guide.Nodes.Get(likeliest.Start.Node) is Outcome outcome ? outcome.Plan.Select((planned, at) => (planned.Fix, likeliest.Confidence / (at + 1))) : [];

    // The bands of Helps as parts of cases, roughly: they only put fixes in order.
    private static double Share(Helps helps) => helps switch
    {
        Helps.Often => 1,
        Helps.Sometimes => 0.4,
        _ => 0.1,
    };

    // The fixes of the outcomes to which the journey can still lead, and how often they help there; a question answered ahead has one way on.
    private Dictionary<string, double> FixesFrom(JourneyPoint start)
    {
        var fixes = new Dictionary<string, double>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Node };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var id))
        {
            switch (guide.Nodes.Get(id))
            {
                case Outcome outcome:
                    foreach (var planned in outcome.Plan)
                    {
                        fixes[planned.Fix] = fixes.GetValueOrDefault(planned.Fix) + Share(planned.Helps);
                    }

                    break;
                case Question question:
                    var answered = question.Options.FirstOrDefault(option => start.Query.Contains(new(question.Id, option.Id)));
                    foreach (var target in (answered is null ? question.Options : [answered]).Select(option => option.Target).Where(seen.Add))
                    {
                        open.Enqueue(target);
                    }

                    break;
            }
        }

        return fixes;
    }
}
