using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Screens;

internal static class ScreenEndpoints
{
    public static void MapScreens(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(Addresses.Screens, async (IMediator mediator, CancellationToken cancellation) =>
            PageResults.Page<ScreensPage>(await mediator.Send(new GetScreens(), cancellation)));
        routes.MapPage(Addresses.Screens + "/{screen}", async (string screen, IMediator mediator, CancellationToken cancellation) =>
            PageResults.Page<ScreenPage>(await mediator.Send(new GetScreen(screen), cancellation)));
    }
}
