using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Errors;

/// <summary>Asks for what to say when a request could not be answered.</summary>
/// <param name="Status">The HTTP status of the answer.</param>
internal sealed record GetErrorHelp(int Status) : IRequest<ErrorModel>;

public sealed record ErrorModel(PageFrame Frame, int Status, ImmutableArray<Symptom> Symptoms);

internal sealed class GetErrorHelpHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetErrorHelp, ErrorModel>
{
    public Task<ErrorModel> Handle(GetErrorHelp request, CancellationToken cancellationToken) =>
        Task.FromResult(Model(guides.Current, request.Status));

    private ErrorModel Model(Guide guide, int status) => new(frames.For(guide), status, [.. guide.Symptoms]);
}
