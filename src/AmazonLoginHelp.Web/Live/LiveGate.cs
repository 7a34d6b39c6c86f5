using AmazonLoginHelp.Web.Hosting;
using Microsoft.Extensions.Options;

namespace AmazonLoginHelp.Web.Live;

/// <summary>Turns away at the hub's door whom it is not for; the pages of those stay plain.</summary>
internal static class LiveGate
{
    /// <summary>Where the browser's script looks for the hub.</summary>
    public const string Hub = "/_blazor";

    public static void UseLiveGate(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments(Hub, StringComparison.OrdinalIgnoreCase) && Refusal(context) is { } status)
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }

        return next(context);
    });

    private static int? Refusal(HttpContext context)
    {
        var services = context.RequestServices;
        // Without this, a browser comes back over a connection that is still open and holds up the end of the process.
        if (services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested)
        {
            return StatusCodes.Status503ServiceUnavailable;
        }

        if (!IsOwn(context.Request, services.GetRequiredService<IOptions<SiteOptions>>().Value))
        {
            return StatusCodes.Status403Forbidden;
        }

        var asksToConnect = context.Request.Path.Value?.EndsWith("/negotiate", StringComparison.OrdinalIgnoreCase) == true;
        return asksToConnect && !services.GetRequiredService<LiveRoom>().HasRoomFor(context.Connection.RemoteIpAddress)
            ? StatusCodes.Status503ServiceUnavailable
            : null;
    }

    /// <summary>Whether a page of this site asks. Browsers name the origin of the page with each connection that a script opens; other programs may say what they like.</summary>
    private static bool IsOwn(HttpRequest request, SiteOptions site) =>
        request.HasOwnOrigin()
        || (Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var from) && from.GetLeftPart(UriPartial.Authority) == site.PublicAddress.GetLeftPart(UriPartial.Authority));
}
