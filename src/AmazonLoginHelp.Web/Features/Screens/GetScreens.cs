using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Screens;

/// <summary>Asks for all texts that Amazon shows.</summary>
internal sealed record GetScreens : IRequest<ScreensModel>;

public sealed record ScreensModel(PageFrame Frame, ImmutableArray<Screen> Screens);

internal sealed class GetScreensHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetScreens, ScreensModel>
{
    public Task<ScreensModel> Handle(GetScreens request, CancellationToken cancellationToken) =>
        Task.FromResult(Model(guides.Current));

    private ScreensModel Model(Guide guide) => new(frames.For(guide), [.. guide.Screens]);
}
