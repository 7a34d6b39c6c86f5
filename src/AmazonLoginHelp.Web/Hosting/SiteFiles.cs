using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using AmazonLoginHelp.Web.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>What browsers and crawlers ask for by names of their own.</summary>
internal static class SiteFiles
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void MapSiteFiles(this IEndpointRouteBuilder routes)
    {
        var manifest = JsonSerializer.Serialize(Manifest(), Json);
        routes.MapPage(Addresses.Manifest, () => TypedResults.Text(manifest, "application/manifest+json; charset=utf-8"));
        routes.MapPage("/robots.txt", () => TypedResults.Text("User-agent: *\nAllow: /\n"));
        // Browsers that do not know the icon of the page's head ask here.
        routes.MapPage("/favicon.ico", ToTouchIcon);
        routes.MapPage("/apple-touch-icon.png", ToTouchIcon);
    }

    private static RedirectHttpResult ToTouchIcon() => TypedResults.LocalRedirect(EmbeddedAssets.Address("touch-icon.png"));

    private static Dictionary<string, object> Manifest() => new()
    {
        ["name"] = SiteIdentity.Name,
        ["short_name"] = SiteIdentity.ShortName,
        ["description"] = SiteIdentity.About,
        ["lang"] = "ja",
        ["start_url"] = Addresses.Home,
        ["display"] = "minimal-ui",
        ["theme_color"] = SiteIdentity.LightSurface,
        ["background_color"] = SiteIdentity.LightSurface,
        ["icons"] = new[] { Icon("icon.svg", "any", "image/svg+xml"), Icon("touch-icon.png", "180x180", "image/png") },
    };

    private static Dictionary<string, string> Icon(string asset, string sizes, string type) => new()
    {
        ["src"] = EmbeddedAssets.Address(asset),
        ["sizes"] = sizes,
        ["type"] = type,
    };
}
