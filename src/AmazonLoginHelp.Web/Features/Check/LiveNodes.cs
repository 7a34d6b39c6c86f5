using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Live;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Check;

/// <summary>Questions and outcomes over a live connection: by the same request and with the same panel as in their pages.</summary>
internal sealed class LiveNodes(IMediator mediator) : ILivePages
{
    public static LiveView View(string address, NodeModel model) => new(address, model.Frame, model.Incidents, LiveView.With<NodePanel>(model));

    public async Task<LiveView?> FindAsync(PageAddress address) =>
        Addresses.At(address.Path) is not { Kind: GuideKind.Node } node ? null
        : await mediator.Send(new GetNode(node.Id, address.Query)) switch
        {
            NodeAnswer.Shown shown => View(address.Text, shown.Model),
            NodeAnswer.Elsewhere elsewhere => await FindAsync(new(elsewhere.Address)),
            _ => null,
        };
}
