using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Fixes;

/// <summary>Asks for all fixes.</summary>
internal sealed record GetFixes : IRequest<FixesModel>;

public sealed record FixesModel(PageFrame Frame, ImmutableArray<LayerFixes> Layers);

public sealed record LayerFixes(Layer Layer, ImmutableArray<Fix> Fixes);

internal sealed class GetFixesHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetFixes, FixesModel>
{
    public Task<FixesModel> Handle(GetFixes request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        var layers = guide.Fixes.GroupBy(fix => fix.Layer).OrderBy(group => group.Key).Select(group => new LayerFixes(group.Key, [.. group]));
        return Task.FromResult(new FixesModel(frames.For(guide), [.. layers]));
    }
}
