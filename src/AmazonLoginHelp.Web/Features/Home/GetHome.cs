using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Home;

/// <summary>Asks for the home page.</summary>
internal sealed record GetHome : IRequest<HomeModel>;

public sealed record HomeModel(PageFrame Frame, Page Lead, ImmutableArray<Symptom> Symptoms, ImmutableArray<Incident> Incidents);

internal sealed class GetHomeHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetHome, HomeModel>
{
    public Task<HomeModel> Handle(GetHome request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        var frame = frames.For(guide);
        return Task.FromResult(new HomeModel(
            frame, guide.Home, [.. guide.Symptoms], [.. guide.IncidentsAt(frame.Now)]));
    }
}
