using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>What incidents mean for the rest of a guide.</summary>
public static class Trouble
{
    extension(Guide guide)
    {
        /// <summary>The trouble that is on at <paramref name="moment"/>, in Japan's time, newest first.</summary>
        public IEnumerable<Incident> IncidentsAt(DateTime moment) => guide.Incidents.Where(incident => incident.IsActiveAt(moment));

        /// <summary>The questions and outcomes of the symptoms that <paramref name="incident"/> can cause.</summary>
        public ImmutableArray<Node> NodesAffectedBy(Incident incident) =>
            guide.ReachableFrom(incident.Affects.Select(id => guide.Symptoms.Get(id).FirstQuestion));

        /// <summary>The trouble that is on at <paramref name="moment"/>, in Japan's time, and can be behind any of <paramref name="nodes"/>, newest first.</summary>
        public ImmutableArray<Incident> IncidentsAt(DateTime moment, params IReadOnlyCollection<Node> nodes) =>
            [.. guide.IncidentsAt(moment).Where(incident => guide.NodesAffectedBy(incident).Intersect(nodes).Any())];

        /// <summary>The symptoms that any of <paramref name="incidents"/> can cause, in the order of the home page, each once.</summary>
        public ImmutableArray<Symptom> SymptomsOf(params IReadOnlyCollection<Incident> incidents) =>
            [.. guide.Symptoms.Where(symptom => incidents.Any(incident => incident.Affects.Contains(symptom.Id)))];

        /// <summary>
        /// The fix that is nothing but waiting for the end of <paramref name="incident"/>: the one that it names; or else, of those at
        /// Amazon, the one in the plan of <paramref name="outcome"/>, or the one that stands in the most plans. Null if there is none.
        /// </summary>
        public Fix? WaitFor(Incident incident, Outcome outcome) =>
            incident.Wait is { } named
                ? guide.Fixes.Get(named)
                : guide.Fixes.Where(fix => fix is { OnlyWaits: true, Layer: Layer.Amazon })
                    .OrderByDescending(fix => Plans(outcome, fix))
                    .ThenByDescending(fix => guide.Nodes.OfType<Outcome>().Count(other => Plans(other, fix)))
                    .FirstOrDefault();

        /// <summary>The ids of the contacts that are hard to reach during <paramref name="incident"/>: those that it names, or else all at Amazon.</summary>
        public IEnumerable<string> BusyDuring(Incident incident) =>
            incident.Busy is { } named ? named : guide.Contacts.Where(contact => contact.Kind == ContactKind.Amazon).Select(contact => contact.Id);
    }

    private static bool Plans(Outcome outcome, Fix fix) => outcome.Plan.Any(planned => planned.Fix == fix.Id);
}
