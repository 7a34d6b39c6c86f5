using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Faq;

/// <summary>Asks for the questions of readers.</summary>
internal sealed record GetFaq : IRequest<FaqModel>;

public sealed record FaqModel(PageFrame Frame, ImmutableArray<FaqGroup> Groups);

/// <summary>The questions that are mainly about one symptom; those about none have no symptom.</summary>
public sealed record FaqGroup(Symptom? Symptom, ImmutableArray<FaqEntry> Entries);

internal sealed class GetFaqHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetFaq, FaqModel>
{
    public Task<FaqModel> Handle(GetFaq request, CancellationToken cancellationToken) =>
        Task.FromResult(Model(guides.Current));

    private FaqModel Model(Guide guide)
    {
        var bySymptom = guide.Faq.ToLookup(entry => entry.Symptoms.FirstOrDefault());
        var groups = guide.Symptoms.Cast<Symptom?>().Append(null).Select(symptom => new FaqGroup(symptom, [.. bySymptom[symptom?.Id]]));
        return new(frames.For(guide), [.. groups.Where(group => group.Entries.Length > 0)]);
    }
}
