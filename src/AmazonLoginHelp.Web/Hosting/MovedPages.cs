using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using Microsoft.Net.Http.Headers;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>Sends visitors who come by the address of a page that has moved to the page that took its place.</summary>
internal static class MovedPages
{
    // Browsers keep a permanent redirect for as long as they like; after a day they should ask again, in case it was wrong.
    private static readonly string Kept = new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromDays(1) }.ToString();

    // Afterwards, so that the guide that is asked is no older than the one that had no such page: a page that is retired while it is
    // asked for is found in one place or the other.
    public static void UseMovedPages(this WebApplication app) => app.Use(async (context, next) =>
    {
        await next(context);
        if (context.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false }
            && NewAddress(context.RequestServices.GetRequiredService<GuideSource>().Current, context.Request) is { } address)
        {
            await RedirectAsync(context, address);
        }
    });

    private static string? NewAddress(Guide guide, HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return null;
        }

        return Addresses.At((request.Path.Value ?? "").TrimEnd('/')) is { } old && guide.Moved.TryGetValue(old, out var now)
            ? Addresses.Of(now) + request.QueryString
            : null;
    }

    private static Task RedirectAsync(HttpContext context, string address)
    {
        context.Response.Headers.CacheControl = Kept;
        return TypedResults.LocalRedirect(address, permanent: true).ExecuteAsync(context);
    }
}
