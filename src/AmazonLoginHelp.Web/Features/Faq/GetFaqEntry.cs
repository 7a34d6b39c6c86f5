using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Faq;

/// <summary>Asks for one question of readers with its answer.</summary>
internal sealed record GetFaqEntry(string Id) : IRequest<FaqEntryModel?>;

public sealed record FaqEntryModel(PageFrame Frame, FaqEntry Entry, ImmutableArray<Symptom> Symptoms);

internal sealed class GetFaqEntryHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetFaqEntry, FaqEntryModel?>
{
    public Task<FaqEntryModel?> Handle(GetFaqEntry request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        return Task.FromResult(guide.Faq.Find(request.Id) is { } entry
            ? new FaqEntryModel(frames.For(guide), entry, [.. entry.Symptoms.Select(guide.Symptoms.Get)])
            : null);
    }
}
