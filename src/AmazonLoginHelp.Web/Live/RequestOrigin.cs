namespace AmazonLoginHelp.Web.Live;

/// <summary>Where a request comes from, as its browser says.</summary>
internal static class RequestOrigin
{
    /// <summary>Whether the page that asks stands on the host that is asked; also if no origin is named, which browsers leave out only where nothing can be misused.</summary>
    public static bool HasOwnOrigin(this HttpRequest request) =>
        request.Headers.Origin.Count == 0
        || (request.Headers.Origin is [{ } origin] && Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value);
}
