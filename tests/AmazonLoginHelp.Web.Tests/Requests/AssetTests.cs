using System.IO.Compression;
using System.Net;
using AmazonLoginHelp.Web.Hosting;
using AngleSharp.Dom;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>The style sheet, the icon and the script.</summary>
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

        Assert.Equal(["image/svg+xml", "text/css", "text/javascript"], types.Order());
    }

    [Fact]
    public async Task A_browser_that_can_unpack_them_gets_them_packed_and_another_one_does_not()
    {
        foreach (var asset in await AddressesAsync())
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
        // author.js is for authors alone; Blazor's own script comes later, and only where the line allows.
        Assert.InRange(EmbeddedAssets.Names.Where(name => name.EndsWith(".js", StringComparison.Ordinal) && name is not ("author.js" or "blazor.web.js")).Sum(Bytes), 1, 6_000);
        Assert.All(EmbeddedAssets.Names.Where(name => name.EndsWith(".png", StringComparison.Ordinal)), name => Assert.InRange(Bytes(name), 1, 20_000));
        Assert.DoesNotContain(EmbeddedAssets.Names, name => Path.GetExtension(name) is ".woff2" or ".woff" or ".ttf" or ".otf");
    }

    private static int Bytes(string name) => EmbeddedAssets.Bytes(name).Length;

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
        var addresses = home.Document.QuerySelectorAll("head link[rel='stylesheet'], head link[rel='icon'], head script[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .ToList();
        Assert.Equal(3, addresses.Count);
        return addresses;
    }

    private Task<HttpResponseMessage> AskAsync(string address, string accepted)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return site.Client.SendAsync(request);
    }
}
