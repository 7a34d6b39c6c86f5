using System.Net;

namespace AmazonLoginHelp.Web.Tests.Requests;

public sealed class HeaderTests(Site site)
{
    /// <summary>A request for every kind of answer: page, redirect, bad request, not found, foreign method, asset, health.</summary>
    public static TheoryData<string, string, int> Answers => Requests();

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_keeps_the_browser_safe(string method, string address, int status)
    {
        var response = await site.Client.SendAsync(new(new(method), await ResolveAsync(address)));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Resource-Policy"));
        var policy = Directives(Header(response, "Content-Security-Policy"));
        Assert.Equal("'none'", policy["default-src"]);
        Assert.Equal("'self'", policy["script-src"]);
        Assert.Equal("'self'", policy["style-src"]);
        Assert.Equal("'self'", policy["manifest-src"]);
        Assert.Equal("'none'", policy["frame-ancestors"]);
        Assert.Equal("'script'", policy["require-trusted-types-for"]);
        Assert.Contains(policy["form-action"], new[] { "'self'", "'none'" });
        Assert.Contains(policy["base-uri"], new[] { "'self'", "'none'" });
        Assert.All(policy.Values, sources => Assert.False(
            sources.Contains("unsafe-", StringComparison.Ordinal) || sources.Contains("http", StringComparison.Ordinal) || sources.Contains('*', StringComparison.Ordinal),
            sources));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task No_answer_sets_a_cookie(string method, string address, int status)
    {
        var response = await site.Client.SendAsync(new(new(method), await ResolveAsync(address)));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task No_page_that_links_lead_to_sets_a_cookie()
    {
        var crawl = await site.CrawlAsync();

        Findings.None(crawl.Pages.Values.Where(page => page.Response.Headers.Contains("Set-Cookie")).Select(page => page.Address));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/check/carrier")]
    [InlineData("/fixes")]
    [InlineData("/facts")]
    public async Task Pages_may_be_kept_by_the_browser_for_the_way_back(string address)
    {
        var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.CacheControl?.NoStore ?? false);
    }

    // "asset" stands for the style sheet, whose address carries a fingerprint.
    private async Task<string> ResolveAsync(string address) =>
        address == "asset"
            ? (await site.Client.OpenAsync("/")).Document.QuerySelector("link[rel='stylesheet']")!.GetAttribute("href")!
            : address;

    private static TheoryData<string, string, int> Requests()
    {
        var requests = new TheoryData<string, string, int>
        {
            { "GET", KindsOfPage.OffTheWay, 302 },
            { "GET", KindsOfPage.WithKeys(65), 400 },
            { "GET", "/nothing", 404 },
            { "GET", "/check/nothing", 404 },
            { "POST", "/", 405 },
            { "POST", "/check/carrier", 405 },
            { "GET", "asset", 200 },
            { "POST", "asset", 405 },
            { "GET", "/assets/nothing.css", 404 },
            { "GET", KindsOfPage.QrCode, 200 },
            { "GET", "/qr.svg", 400 },
            { "POST", KindsOfPage.QrCode, 405 },
            { "GET", "/health/live", 200 },
            { "GET", "/health/ready", 200 },
            { "HEAD", "/", 200 },
            { "HEAD", "/nothing", 404 },
        };
        foreach (var page in KindsOfPage.Pages)
        {
            requests.Add("GET", page.Data, 200);
        }

        return requests;
    }

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));

    private static Dictionary<string, string> Directives(string policy) =>
        policy.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(directive => directive.Split(' ', 2))
            .ToDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1] : "", StringComparer.Ordinal);
}
