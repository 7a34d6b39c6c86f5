using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Live;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Fixes;

/// <summary>Fixes over the live connection of the wizard: by the same request and with the same panel as in their pages.</summary>
internal sealed class LiveFixes(IMediator mediator) : ILivePages
{
    public async Task<LiveView?> FindAsync(PageAddress address) =>
        Addresses.At(address.Path) is { Kind: GuideKind.Fix } fix && await mediator.Send(new GetFix(fix.Id, address.Query)) is { } model
            ? new(address.Text, model.Frame, model.Incidents, LiveView.With<FixPanel>(model))
            : null;
}
