using AmazonLoginHelp.Web.Hosting;
using AmazonLoginHelp.Web.Live;
using MediatR;
using Microsoft.Extensions.Options;

namespace AmazonLoginHelp.Web.Features.Check;

internal static class CheckEndpoints
{
    public static void MapCheck(this WebApplication app)
    {
        var page = app.MapPage("/check/{node}", Answer);
        if (app.Services.GetRequiredService<IOptions<LiveOptions>>().Value.Enabled)
        {
            page.WithMetadata(new LivePage());
        }
    }

    private static async Task<IResult> Answer(string node, HttpContext context, IMediator mediator, LiveRoom room, CancellationToken cancellation)
    {
        return await mediator.Send(new GetNode(node, AddressQuery.Read(context.Request.QueryString.Value)), cancellation) switch
        {
            NodeAnswer.Shown shown => PageResults.Page<CheckPage>(new CheckModel(
                shown.Model,
                LiveNodes.View(shown.Model.Here, shown.Model),
                IsLive(context, room))),
            NodeAnswer.Elsewhere elsewhere => TypedResults.LocalRedirect(elsewhere.Address),
            _ => TypedResults.NotFound(),
        };
    }

    // The authors' preview shows pages in a frame, and follows them from document to document.
    private static bool IsLive(HttpContext context, LiveRoom room) =>
        context.GetEndpoint()?.Metadata.GetMetadata<LivePage>() is not null
        && context.Request.Headers["Sec-Fetch-Dest"] != "iframe"
        && room.HasRoomFor(context.Connection.RemoteIpAddress);
}

/// <summary>What the page of a node is made from.</summary>
/// <param name="Node">The node.</param>
/// <param name="View">The wizard's first view: the same node.</param>
/// <param name="IsLive">Whether the page may open a connection.</param>
public sealed record CheckModel(NodeModel Node, LiveView View, bool IsLive);
