using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Features.Health;

internal static class HealthEndpoints
{
    /// <summary>Live: the process answers. Ready: it has a guide and is not stopping. Neither tells anything else.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/health/live", () => TypedResults.Text("live"));
        routes.MapPage("/health/ready", (IHostApplicationLifetime lifetime) =>
            lifetime.ApplicationStopping.IsCancellationRequested
                ? TypedResults.Text("stopping", statusCode: StatusCodes.Status503ServiceUnavailable)
                : TypedResults.Text("ready"));
    }
}
