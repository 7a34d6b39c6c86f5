using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Faq;

/// <summary>Asks for the questions of readers.</summary>
internal sealed record GetFaq : IRequest<FaqModel>;

public sealed record FaqModel(PageFrame Frame, ImmutableArray<FaqEntry> Entries);

internal sealed class GetFaqHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetFaq, FaqModel>
{
    public Task<FaqModel> Handle(GetFaq request, CancellationToken cancellationToken) =>
        Task.FromResult(Model(guides.Current));

    private FaqModel Model(Guide guide) => new(frames.For(guide), [.. guide.Faq]);
}
