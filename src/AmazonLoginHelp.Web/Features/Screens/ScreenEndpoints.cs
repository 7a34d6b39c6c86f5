using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace AmazonLoginHelp.Web.Features.Screens;

internal static class ScreenEndpoints
{
    public static void MapScreens(this IEndpointRouteBuilder routes)
    {
        routes.MapPage(Addresses.Screens, async ([FromQuery] string? q, IMediator mediator, CancellationToken cancellation) =>
            PageResults.Page<ScreensPage>(await mediator.Send(new GetScreens(q), cancellation)));
        routes.MapPage(Addresses.Screens + "/{screen}", async (string screen, IMediator mediator, CancellationToken cancellation) =>
            PageResults.Page<ScreenPage>(await mediator.Send(new GetScreen(screen), cancellation)));
    }
}
