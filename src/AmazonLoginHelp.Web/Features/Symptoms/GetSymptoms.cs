using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Symptoms;

/// <summary>Asks for all symptoms.</summary>
internal sealed record GetSymptoms : IRequest<SymptomsModel>;

public sealed record SymptomsModel(PageFrame Frame, ImmutableArray<Symptom> Symptoms);

internal sealed class GetSymptomsHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetSymptoms, SymptomsModel>
{
    public Task<SymptomsModel> Handle(GetSymptoms request, CancellationToken cancellationToken) =>
        Task.FromResult(Model(guides.Current));

    private SymptomsModel Model(Guide guide) => new(frames.For(guide), [.. guide.Symptoms]);
}
