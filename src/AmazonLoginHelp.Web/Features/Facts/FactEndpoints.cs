using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Facts;

internal static class FactEndpoints
{
    public static void MapFacts(this IEndpointRouteBuilder routes) =>
        routes.MapPage(Addresses.Facts, async (IMediator mediator, CancellationToken cancellation) =>
            PageResults.Page<FactsPage>(await mediator.Send(new GetFacts(), cancellation)));
}
