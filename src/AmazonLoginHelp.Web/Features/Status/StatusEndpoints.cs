using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Status;

internal static class StatusEndpoints
{
    public static void MapStatus(this IEndpointRouteBuilder routes) =>
        routes.MapPage(Addresses.Status, async (IMediator mediator, CancellationToken cancellation) =>
            PageResults.Page<StatusPage>(await mediator.Send(new GetStatus(), cancellation)));
}
