using System.Net;
using System.Text.Json;
using AmazonLoginHelp.Web.Components;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>What browsers, crawlers and messengers ask for by themselves.</summary>
public sealed class SiteFilesTests(Site site)
{
    [Fact]
    public async Task The_manifest_names_the_site_in_Japanese_and_icons_that_are_there()
    {
        var home = await site.Client.OpenAsync("/");
        var response = await AskAsync(home.Document.QuerySelector("link[rel='manifest']")!.GetAttribute("href")!);
        var manifest = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal("application/manifest+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("非公式", manifest.GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.InRange(manifest.GetProperty("short_name").GetString()!.Length, 1, 12);
        Assert.Equal("ja", manifest.GetProperty("lang").GetString());
        Assert.Equal("/", manifest.GetProperty("start_url").GetString());
        Assert.Contains(manifest.GetProperty("display").GetString(), new[] { "browser", "minimal-ui" });
        Assert.Equal(2, manifest.GetProperty("icons").GetArrayLength());
        foreach (var icon in manifest.GetProperty("icons").EnumerateArray())
        {
            var picture = await AskAsync(icon.GetProperty("src").GetString()!);

            Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
            Assert.Equal(icon.GetProperty("type").GetString(), picture.Content.Headers.ContentType?.MediaType);
        }
    }

    [Theory]
    [InlineData("/favicon.ico")]
    [InlineData("/apple-touch-icon.png")]
    public async Task Who_asks_for_an_icon_by_an_old_name_is_sent_to_one(string address)
    {
        var response = await AskAsync(address);
        var picture = await AskAsync(response.Headers.Location!.ToString());

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("image/png", picture.Content.Headers.ContentType?.MediaType);
        Assert.Equal((180, 180), SizeOf(await picture.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task Crawlers_may_read_everything()
    {
        var response = await AskAsync("/robots.txt");

        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["User-agent: *", "Allow: /"], (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task The_picture_for_messengers_is_small_has_the_size_it_is_said_to_have_and_may_be_shown_elsewhere()
    {
        var home = await site.Client.OpenAsync("/");
        var response = await AskAsync(new Uri(Property(home, "og:image")).AbsolutePath);
        var bytes = await response.Content.ReadAsByteArrayAsync();

        Assert.InRange(bytes.Length, 1, 20_000);
        Assert.Equal((1200, 630), SizeOf(bytes));
        Assert.Equal(("1200", "630"), (Property(home, "og:image:width"), Property(home, "og:image:height")));
        Assert.Equal("cross-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Contains("非公式", Property(home, "og:image:alt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_other_asset_may_be_shown_elsewhere()
    {
        var home = await site.Client.OpenAsync("/");
        foreach (var link in home.Document.QuerySelectorAll("head link:is([rel='stylesheet'], [rel='icon'], [rel='apple-touch-icon'], [rel='manifest'])"))
        {
            var response = await AskAsync(link.GetAttribute("href")!);

            Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
        }
    }

    [Theory]
    [InlineData("light", SiteIdentity.LightSurface)]
    [InlineData("dark", SiteIdentity.DarkSurface)]
    public async Task The_frame_of_a_browser_has_the_colour_of_the_page(string scheme, string surface)
    {
        var home = await site.Client.OpenAsync("/");
        var style = await site.Client.GetStringAsync(new Uri(home.Document.QuerySelector("link[rel='stylesheet']")!.GetAttribute("href")!, UriKind.Relative));
        var dark = style.IndexOf("prefers-color-scheme", StringComparison.Ordinal);
        var part = scheme == "dark" ? style[dark..] : style[..dark];

        var colour = home.Document.QuerySelector($"meta[name='theme-color'][media='(prefers-color-scheme: {scheme})']")!.GetAttribute("content");
        Assert.Equal(surface, colour);
        Assert.Equal(colour, part.Split("--surface:")[1].Split(';', '}')[0]);
    }

    private static string Property(WebPage page, string name) => page.Document.QuerySelector($"meta[property='{name}']")!.GetAttribute("content")!;

    // A PNG begins with eight bytes of its own, then the length and name of its header, then width and height.
    private static (int Width, int Height) SizeOf(byte[] png) =>
        (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    private Task<HttpResponseMessage> AskAsync(string address) => site.Client.GetAsync(new Uri(address, UriKind.Relative));
}
