using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Fixes;

internal static class FixEndpoints
{
    public static void MapFixes(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(Addresses.Fixes, async (IMediator mediator, CancellationToken cancellation) =>
            PageResults.Page<FixesPage>(await mediator.Send(new GetFixes(), cancellation)));
        routes.MapPage(Addresses.Fixes + "/{fix}", async (string fix, HttpRequest request, IMediator mediator, CancellationToken cancellation) =>
            PageResults.Page<FixPage>(await mediator.Send(new GetFix(fix, AddressQuery.Read(request.QueryString.Value)), cancellation)));
    }
}
