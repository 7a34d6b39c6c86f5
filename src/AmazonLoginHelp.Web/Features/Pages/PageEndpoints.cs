using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Pages;

internal static class PageEndpoints
{
    public static void MapPages(this IEndpointRouteBuilder routes) =>
        routes.MapPage("/pages/{page}", async (string page, IMediator mediator, CancellationToken cancellation) =>
            PageResults.Page<AboutPage>(await mediator.Send(new GetPage(page), cancellation)));
}
