using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Features.Fixes;

/// <summary>Where a fix stands in a plan.</summary>
/// <param name="Journey">The way to the plan; it ends at the outcome.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Number">The place of the fix in it, from 1.</param>
public sealed record PlanPlace(Journey Journey, Plan Plan, int Number)
{
    /// <summary>Where the plan stands.</summary>
    public string Address => Addresses.Journey(Journey.Here());

    /// <summary>The fix before it, or null.</summary>
    public PlannedFix? Previous => Plan.Steps.ElementAtOrDefault(Number - 2);

    /// <summary>The fix after it, or null.</summary>
    public PlannedFix? Next => Plan.Steps.ElementAtOrDefault(Number);

    /// <summary>Another fix of the same plan.</summary>
    public string AddressOf(PlannedFix other) => Addresses.FixInPlan(other.Fix, Journey.Here());

    /// <summary>The place that <paramref name="query"/> speaks of; null if it names no outcome, or one whose plan does not hold the fix.</summary>
    public static PlanPlace? Find(Guide guide, DateTime now, ImmutableArray<KeyValuePair<string, string>> query, string fix)
    {
        if (query.First("plan") is not { } id || guide.FindNode(id) is not Outcome outcome)
        {
            return null;
        }

        var plan = Plan.At(guide, outcome, now);
        var place = plan.Steps.ToList().FindIndex(planned => planned.Fix == fix);
        return place < 0 ? null : new(WayTo(guide, outcome, query), plan, place + 1);
    }

    // Answers that lead elsewhere by now are left out; the plan can still be read.
    private static Journey WayTo(Guide guide, Outcome outcome, ImmutableArray<KeyValuePair<string, string>> query) =>
        query.Replay(guide, outcome.Id) is Replay.Shown shown
            ? shown.Journey
            : ((Replay.Shown)Journey.Replay(guide, outcome.Id, null, null, query.Where(pair => pair.Key == Journey.HelperMark.Key || pair.Key == Journey.LargePrintMark.Key))).Journey;
}
