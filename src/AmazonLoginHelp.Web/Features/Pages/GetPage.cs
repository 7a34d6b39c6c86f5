using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Pages;

/// <summary>Asks for a page about the site.</summary>
internal sealed record GetPage(string Id) : IRequest<PageModel?>;

public sealed record PageModel(PageFrame Frame, Page Page);

internal sealed class GetPageHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetPage, PageModel?>
{
    public Task<PageModel?> Handle(GetPage request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        return Task.FromResult(guide.Pages.Find(request.Id) is { } page ? new PageModel(frames.For(guide), page) : null);
    }
}
