using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>What to do about an outcome at one moment: its fixes in order, and waiting before them while trouble lasts that may be the cause.</summary>
public sealed record Plan
{
    /// <summary>The one fix that waits, and nothing else until it is over; empty unless trouble is on.</summary>
    public required ImmutableArray<PlannedFix> Waiting { get; init; }

    /// <summary>The fixes in the order in which to try them; after <see cref="Waiting"/>, if there is any, and then without others that only wait.</summary>
    public required ImmutableArray<PlannedFix> Fixes { get; init; }

    /// <summary>The trouble that may be the cause, newest first. It is there for a fraud too, although that plan does not wait for it.</summary>
    public required ImmutableArray<Incident> Incidents { get; init; }

    /// <summary>The ids of the contacts that are hard to reach.</summary>
    public required ImmutableHashSet<string> Busy { get; init; }

    /// <summary>Waiting and the fixes, in order.</summary>
    public ImmutableArray<PlannedFix> Steps => [.. Waiting, .. Fixes];

    /// <summary>The plan of <paramref name="outcome"/> at <paramref name="moment"/>, in Japan's time.</summary>
    public static Plan At(Guide guide, Outcome outcome, DateTime moment)
    {
        var incidents = guide.IncidentsAt(moment, outcome);
        // Who waits for one trouble waits for the other as well.
        var wait = outcome.IsFraud ? null : incidents.Select(incident => guide.WaitFor(incident, outcome)).OfType<Fix>().FirstOrDefault();
        return new()
        {
            Waiting = wait is null ? [] : [Wait(outcome, wait)],
            Fixes = wait is null ? outcome.Plan : outcome.Plan.RemoveAll(planned => guide.Fixes.Get(planned.Fix).OnlyWaits),
            Incidents = incidents,
            Busy = [.. incidents.SelectMany(guide.BusyDuring)],
        };
    }

    private static PlannedFix Wait(Outcome outcome, Fix fix) =>
        outcome.Plan.FirstOrDefault(planned => planned.Fix == fix.Id) ?? new(fix.Id, fix.Title, Helps.Often);
}
