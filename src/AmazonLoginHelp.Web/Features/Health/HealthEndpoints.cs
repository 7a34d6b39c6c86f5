using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Features.Health;

internal static class HealthEndpoints
{
    private static readonly string[] SetByProxies = ["X-Forwarded-For", "X-Real-IP", "Forwarded", "Via"];

    /// <summary>
    /// Live: the process answers. Ready: it has a guide and is not stopping; files with errors do not change that, because the last
    /// good guide is served. Whoever asks from the machine itself is told what is wrong with them.
    /// </summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapPage("/health/live", () => TypedResults.Text("live"));
        routes.MapPage("/health/ready", (HttpContext context, IHostApplicationLifetime lifetime, GuideSource guides) =>
            lifetime.ApplicationStopping.IsCancellationRequested
                ? TypedResults.Text("stopping", statusCode: StatusCodes.Status503ServiceUnavailable)
                : TypedResults.Text(IsOperator(context) ? $"ready{Details(guides.Content)}" : "ready"));
    }

    private static string Details(ServedContent content) =>
        content.Rejected.IsEmpty
            ? ""
            : $"\ncontent {content.Version} is served; the files have {content.Rejected.Length} errors since:\n{string.Join('\n', content.Rejected)}";

    // Somebody on this machine, or a test in this process. Nothing here is secret: it only says nothing to anybody else.
    private static bool IsOperator(HttpContext context) =>
        !SetByProxies.Any(context.Request.Headers.ContainsKey)
        && (context.Connection.RemoteIpAddress is not { } address || System.Net.IPAddress.IsLoopback(address));
}
