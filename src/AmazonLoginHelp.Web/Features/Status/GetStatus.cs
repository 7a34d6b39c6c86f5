using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Status;

/// <summary>Asks for the trouble that is on and that was.</summary>
internal sealed record GetStatus : IRequest<StatusModel>;

/// <param name="Frame">What stands around it.</param>
/// <param name="Active">What is on now, newest first.</param>
/// <param name="Affected">The symptoms that it can cause, each once.</param>
/// <param name="Past">What is over, newest first.</param>
public sealed record StatusModel(PageFrame Frame, ImmutableArray<Incident> Active, ImmutableArray<Symptom> Affected, ImmutableArray<PastIncident> Past);

/// <summary>Trouble that is over, with the symptoms that it caused.</summary>
public sealed record PastIncident(Incident Incident, ImmutableArray<Symptom> Symptoms);

internal sealed class GetStatusHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetStatus, StatusModel>
{
    public Task<StatusModel> Handle(GetStatus request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        var frame = frames.For(guide);
        ImmutableArray<Incident> active = [.. guide.IncidentsAt(frame.Now)];
        return Task.FromResult(new StatusModel(
            frame,
            active,
            guide.SymptomsOf(active),
            [.. guide.Incidents.Where(incident => frame.Now >= incident.To?.Ends).Select(incident => new PastIncident(incident, guide.SymptomsOf(incident)))]));
    }
}
