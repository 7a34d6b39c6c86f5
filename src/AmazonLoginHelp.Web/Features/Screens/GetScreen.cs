using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Screens;

/// <summary>Asks for one text that Amazon shows, with what it means.</summary>
internal sealed record GetScreen(string Id) : IRequest<ScreenModel?>;

public sealed record ScreenModel(PageFrame Frame, Screen Screen);

internal sealed class GetScreenHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetScreen, ScreenModel?>
{
    public Task<ScreenModel?> Handle(GetScreen request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        return Task.FromResult(guide.Screens.Find(request.Id) is { } screen ? new ScreenModel(frames.For(guide), screen) : null);
    }
}
