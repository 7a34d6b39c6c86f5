using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Home;

internal static class HomeEndpoints
{
    public static void MapHome(this IEndpointRouteBuilder routes) =>
        routes.MapPage(Addresses.Home, async (IMediator mediator, CancellationToken cancellation) =>
            PageResults.Page<HomePage>(await mediator.Send(new GetHome(), cancellation)));
}
