using System.IO.Compression;
using System.Net;
using AmazonLoginHelp.Web.Hosting;
using AngleSharp.Dom;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>What every page names: the style sheet, the pictures, the script, the rules for fetching ahead.</summary>
public sealed class AssetTests(Site site)
{
    [Fact]
    public async Task They_are_served_with_their_type_and_may_be_kept_for_ever()
    {
        var types = new List<string?>();
        foreach (var asset in await AddressesAsync())
        {
            var response = await site.Client.GetAsync(new Uri(asset, UriKind.Relative));

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.True(response.Headers.CacheControl is { Public: true, MaxAge.Days: 365 }, asset);
            Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
            types.Add(response.Content.Headers.ContentType?.MediaType);
        }

        Assert.Equal(["application/speculationrules+json", "image/png", "image/png", "image/svg+xml", "text/css", "text/javascript"], types.Order());
    }

    [Fact]
    public async Task A_browser_that_can_unpack_them_gets_them_packed_and_another_one_does_not()
    {
        foreach (var asset in (await AddressesAsync()).Where(asset => !IsPacked(asset)))
        {
            var plain = await AskAsync(asset, "deflate");
            var refused = await AskAsync(asset, "br;q=0");
            var brotli = await AskAsync(asset, "gzip, br");
            var gzip = await AskAsync(asset, "gzip, br;q=0");
            var bytes = await plain.Content.ReadAsByteArrayAsync();

            Assert.Empty(plain.Content.Headers.ContentEncoding);
            Assert.Empty(refused.Content.Headers.ContentEncoding);
            Assert.Contains("Accept-Encoding", plain.Headers.Vary);
            Assert.Equal("br", Assert.Single(brotli.Content.Headers.ContentEncoding));
            Assert.Equal("gzip", Assert.Single(gzip.Content.Headers.ContentEncoding));
            Assert.Equal(bytes, await UnpackAsync(new BrotliStream(await brotli.Content.ReadAsStreamAsync(), CompressionMode.Decompress)));
            Assert.Equal(bytes, await UnpackAsync(new GZipStream(await gzip.Content.ReadAsStreamAsync(), CompressionMode.Decompress)));
        }
    }

    [Fact]
    public async Task A_picture_that_is_packed_already_is_sent_as_it_is()
    {
        foreach (var asset in (await AddressesAsync()).Where(IsPacked))
        {
            var response = await AskAsync(asset, "gzip, br");

            Assert.Empty(response.Content.Headers.ContentEncoding);
            Assert.Empty(response.Headers.Vary);
        }
    }

    [Fact]
    public async Task Head_is_answered_like_get_without_the_body()
    {
        foreach (var asset in await AddressesAsync())
        {
            var head = await site.OnKestrel.SendAsync(new(HttpMethod.Head, asset));

            Assert.Equal(HttpStatusCode.OK, head.StatusCode);
            Assert.Equal((await site.OnKestrel.GetByteArrayAsync(new Uri(asset, UriKind.Relative))).Length, head.Content.Headers.ContentLength);
        }
    }

    [Fact]
    public void What_visitors_get_to_look_at_and_to_run_stays_small()
    {
        Assert.InRange(Bytes("site.css"), 1, 14_000);
        // What any one page can load: the question pages load no search, and pages with a search box no wizard. author.js is for authors
        // alone; Blazor's own script comes later, and only where the line allows.
        var scripts = EmbeddedAssets.Names.Where(name => name.EndsWith(".js", StringComparison.Ordinal) && name is not ("author.js" or "blazor.web.js")).ToList();
        Assert.InRange(scripts.Except(["search.js"]).Sum(Bytes), 1, 6_000);
        Assert.InRange(scripts.Except(["live.js", "wizard.js", "clock.js"]).Sum(Bytes), 1, 4_000);
        Assert.All(EmbeddedAssets.Names.Where(name => name.EndsWith(".png", StringComparison.Ordinal)), name => Assert.InRange(Bytes(name), 1, 20_000));
        Assert.DoesNotContain(EmbeddedAssets.Names, name => Path.GetExtension(name) is ".woff2" or ".woff" or ".ttf" or ".otf");
    }

    private static int Bytes(string name) => EmbeddedAssets.Bytes(name).Length;

    private static bool IsPacked(string address) => address.EndsWith(".png", StringComparison.Ordinal);

    private static async Task<byte[]> UnpackAsync(Stream packed)
    {
        using var bytes = new MemoryStream();
        await using (packed)
        {
            await packed.CopyToAsync(bytes);
        }

        return bytes.ToArray();
    }

    private async Task<IReadOnlyList<string>> AddressesAsync()
    {
        var home = await site.Client.OpenAsync("/");
        var rules = Assert.Single(home.Response.Headers.GetValues("Speculation-Rules")).Trim('"');
        var picture = new Uri(home.Document.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!).AbsolutePath;
        var addresses = home.Document.QuerySelectorAll("head link:is([rel='stylesheet'], [rel='icon'], [rel='apple-touch-icon']), head script[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Concat([rules, picture])
            .ToList();
        // The style sheet, one script, two icons, the picture for messengers, and the rules for fetching ahead.
        Assert.Equal(6, addresses.Count);
        return addresses;
    }

    private Task<HttpResponseMessage> AskAsync(string address, string accepted)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return site.Client.SendAsync(request);
    }
}
