using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using FluentValidation;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Check;

/// <summary>Asks for a question or an outcome, with the answers that stand in the address.</summary>
/// <param name="Node">The id of the node.</param>
/// <param name="Query">Every key and value of the address, in its order.</param>
internal sealed record GetNode(string Node, ImmutableArray<KeyValuePair<string, string>> Query) : IRequest<NodeAnswer?>;

internal sealed class GetNodeValidator : AbstractValidator<GetNode>
{
    /// <summary>More than the longest journey with everything that messengers and trackers add; far less than an attack.</summary>
    public const int MostKeys = 64;

    public GetNodeValidator() =>
        RuleFor(request => request.Query).Must(query => query.Length <= MostKeys).WithMessage($"An address has {MostKeys} keys at most.");
}

/// <summary>A page, or the address where the visitor belongs.</summary>
internal abstract record NodeAnswer
{
    internal sealed record Shown(NodeModel Model) : NodeAnswer;

    internal sealed record Elsewhere(string Address) : NodeAnswer;
}

internal sealed class GetNodeHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetNode, NodeAnswer?>
{
    public Task<NodeAnswer?> Handle(GetNode request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        return Task.FromResult<NodeAnswer?>(request.Query.Replay(guide, request.Node) switch
        {
            Replay.Shown shown => new NodeAnswer.Shown(NodeModel.Of(guide, frames.For(guide), shown.Journey)),
            Replay.Elsewhere elsewhere => new NodeAnswer.Elsewhere(Addresses.Journey(elsewhere.Journey.Everything())),
            _ => null,
        });
    }
}
