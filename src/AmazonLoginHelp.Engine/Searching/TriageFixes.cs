using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// Finds the fixes that a text asks for: those that can still be reached from where triage would begin. Confidence is the chance of the
/// symptoms that lead to the fix, times the mean of two: how often it helps there, against the one that helps most; and how well it fits the
/// words, which is the part of their weight that it has times BM25 against the best. A fix in the plan at which the likeliest symptom's
/// journey has arrived counts by its place in that plan. Where a fraud may be under way, fixes for frauds are offered and no
/// others: what signs somebody in, such as an approval, may be what the fraud is after.
/// </summary>
internal sealed class TriageFixes(Guide guide, SearchIndex index)
{
    private const double LeastConfidence = 0.25;

    /// <summary>From this chance of a fraud on, only fixes for frauds are offered.</summary>
    private const double ProbableFraud = 0.2;

    private static readonly ImmutableArray<string> Frauds = [TriageSigns.SafetySymptom, "is-it-real"];
    private const int Most = 5;

    public ImmutableArray<Found<Fix>> For(ImmutableArray<SymptomFound> symptoms, bool isFraud, IReadOnlyCollection<string> terms)
    {
        var onlyFrauds = isFraud || symptoms.Where(found => Frauds.Contains(found.Symptom.Id)).Sum(found => found.Confidence) >= ProbableFraud;
        var said = index.Find(terms).Where(hit => hit.Entry.Kind == SearchKind.Fix).ToDictionary(hit => hit.Entry.Id, hit => (hit.Covered, hit.Score), StringComparer.Ordinal);
        var best = said.Values.Select(hit => hit.Score).DefaultIfEmpty(1).Max();
        var confidences = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var found in symptoms)
        {
            var helps = FixesFrom(found.Start, onlyFrauds);
            var most = helps.Values.DefaultIfEmpty(1).Max();
            foreach (var (fix, help) in helps)
            {
                var (covered, score) = said.GetValueOrDefault(fix);
                confidences[fix] = Math.Min(1, confidences.GetValueOrDefault(fix) + (found.Confidence * ((help / most) + (covered * score / best)) / 2));
            }
        }

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
    private Dictionary<string, double> FixesFrom(JourneyPoint start, bool onlyFrauds)
    {
        var fixes = new Dictionary<string, double>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Node };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var id))
        {
            switch (guide.Nodes.Get(id))
            {
                case Outcome outcome when outcome.IsFraud == onlyFrauds:
                    for (var at = 0; at < outcome.Plan.Length; at++)
                    {
                        // What comes late in many plans is a last resort.
                        fixes[outcome.Plan[at].Fix] = fixes.GetValueOrDefault(outcome.Plan[at].Fix) + (2 * Share(outcome.Plan[at].Helps) / (2 + at));
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
