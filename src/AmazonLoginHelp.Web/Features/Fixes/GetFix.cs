using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Fixes;

/// <summary>Asks for one fix.</summary>
/// <param name="Id">The id of the fix.</param>
/// <param name="Plan">The id of the outcome in whose plan it is read, or null. One that does not hold the fix is ignored.</param>
internal sealed record GetFix(string Id, string? Plan) : IRequest<FixModel?>;

public sealed record FixModel(PageFrame Frame, Fix Fix, PlanPlace? Place, ImmutableArray<Outcome> UsedBy);

/// <summary>Where a fix stands in a plan.</summary>
/// <param name="Outcome">Whose plan it is.</param>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Previous">The fix before it, or null.</param>
/// <param name="Next">The fix after it, or null.</param>
public sealed record PlanPlace(Outcome Outcome, int Number, PlannedFix? Previous, PlannedFix? Next)
{
    public static PlanPlace? Find(Outcome? outcome, string fix)
    {
        var at = outcome?.Plan.ToList().FindIndex(planned => planned.Fix == fix) ?? -1;
        return outcome is null || at < 0
            ? null
            : new(outcome, at + 1, outcome.Plan.ElementAtOrDefault(at - 1), outcome.Plan.ElementAtOrDefault(at + 1));
    }
}

internal sealed class GetFixHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetFix, FixModel?>
{
    public Task<FixModel?> Handle(GetFix request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        return Task.FromResult(guide.Fixes.Find(request.Id) is { } fix
            ? new FixModel(
                frames.For(guide),
                fix,
                PlanPlace.Find(guide.Nodes.Find(request.Plan) as Outcome, fix.Id),
                [.. guide.Nodes.OfType<Outcome>().Where(outcome => outcome.Plan.Any(planned => planned.Fix == fix.Id))])
            : null);
    }
}
