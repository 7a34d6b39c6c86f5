using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Fixes;

/// <summary>Asks for one fix.</summary>
/// <param name="Id">The id of the fix.</param>
/// <param name="Query">Every key and value of the address. 'plan' is the id of the outcome in whose plan it is read, the others the way to it; what does not fit is ignored.</param>
internal sealed record GetFix(string Id, ImmutableArray<KeyValuePair<string, string>> Query) : IRequest<FixModel?>;

/// <param name="Frame">What stands around it.</param>
/// <param name="Fix">The fix.</param>
/// <param name="Place">Where it stands in the plan that the visitor comes from; null without one.</param>
/// <param name="UsedBy">The outcomes whose plans hold it.</param>
/// <param name="Incidents">Trouble that may be the cause.</param>
public sealed record FixModel(PageFrame Frame, Fix Fix, PlanPlace? Place, ImmutableArray<Outcome> UsedBy, ImmutableArray<Incident> Incidents)
{
    /// <summary>For whom it is; null without a plan.</summary>
    public ForWhom? Help { get; init; }

    /// <summary>How large it is shown.</summary>
    public LargePrint Print { get; init; } = new(false, Addresses.LargeFix(Fix.Id));
}

internal sealed class GetFixHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetFix, FixModel?>
{
    public Task<FixModel?> Handle(GetFix request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        return Task.FromResult(guide.Fixes.Find(request.Id) is { } fix ? Model(guide, fix, request.Query) : null);
    }

    private FixModel Model(Guide guide, Fix fix, ImmutableArray<KeyValuePair<string, string>> query)
    {
        var frame = frames.For(guide);
        ImmutableArray<Outcome> usedBy = [.. guide.Nodes.OfType<Outcome>().Where(outcome => outcome.Plan.Any(planned => planned.Fix == fix.Id))];
        var place = PlanPlace.Find(guide, frame.Now, query, fix.Id);
        return new(frame, fix, place, usedBy, place?.Plan.Incidents ?? guide.IncidentsAt(frame.Now, usedBy))
        {
            Help = place is null ? null : ForWhom.Of(guide, place.Journey, point => Addresses.FixInPlan(fix.Id, point)),
            Print = place is not null ? LargePrint.Of(place.Journey, point => Addresses.FixInPlan(fix.Id, point))
                : query.Contains(Journey.LargePrintMark) ? new(true, Addresses.Fix(fix.Id))
                : new(false, Addresses.LargeFix(fix.Id)),
        };
    }
}
