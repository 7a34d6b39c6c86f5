using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Fixes;

/// <summary>Asks for one fix.</summary>
/// <param name="Id">The id of the fix.</param>
/// <param name="Query">Every key and value of the address. 'plan' is the id of the outcome in whose plan it is read, the others the way to it; what does not fit is ignored.</param>
internal sealed record GetFix(string Id, ImmutableArray<KeyValuePair<string, string>> Query) : IRequest<FixModel?>;

public sealed record FixModel(PageFrame Frame, Fix Fix, PlanPlace? Place, ImmutableArray<Outcome> UsedBy, ImmutableArray<Incident> Incidents);

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
        return new(frame, fix, place, usedBy, place?.Plan.Incidents ?? [.. guide.IncidentsAt(frame.Now).Where(incident => guide.NodesAffectedBy(incident).Intersect(usedBy).Any())]);
    }
}
