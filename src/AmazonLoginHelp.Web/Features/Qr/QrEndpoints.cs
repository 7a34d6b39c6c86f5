using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Qr;

internal static class QrEndpoints
{
    public static void MapQr(this IEndpointRouteBuilder routes) =>
        routes.MapPage(Addresses.Qr, async (HttpContext context, IMediator mediator, CancellationToken cancellation) =>
        {
            var picture = await mediator.Send(new GetQrCode(AddressQuery.Read(context.Request.QueryString.Value).First("path")), cancellation);
            context.Response.Headers.CacheControl = "public, max-age=604800";
            return TypedResults.Text(picture, "image/svg+xml; charset=utf-8");
        });
}
