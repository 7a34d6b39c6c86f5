using System.Net;

namespace AmazonLoginHelp.Web.Tests.Requests;

public sealed class MethodTests(Site site)
{
    private static readonly string[] Answered = [.. KindsOfPage.Pages.Select(row => row.Data), "/health/live", "/health/ready", KindsOfPage.QrCode];

    public static TheoryData<string> Addresses => [.. Answered, KindsOfPage.OffTheWay, "/nothing", "/check/nothing", KindsOfPage.WithKeys(65)];

    public static MatrixTheoryData<string, string> Foreign =>
        new(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW"], Answered);

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Head_is_answered_like_get_without_the_body(string address)
    {
        var get = await site.OnKestrel.GetAsync(new Uri(address, UriKind.Relative));
        var head = await site.OnKestrel.SendAsync(new(HttpMethod.Head, address));

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(HeadersOf(get), HeadersOf(head));
        Assert.Equal(get.StatusCode != HttpStatusCode.Found, (await get.Content.ReadAsByteArrayAsync()).Length > 0);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task A_foreign_method_is_refused_with_a_page_that_helps(string method, string address)
    {
        var response = await site.Client.SendAsync(new(new(method), address));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow.Order());
        HelpfulPage.Check(await response.ReadAsync(address));
    }

    [Fact]
    public async Task A_foreign_method_on_an_address_that_is_not_there_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.SendAsync(new(HttpMethod.Post, "/nothing"))).StatusCode);

    // How long the body is and how it is sent cannot be the same; the day and hour need not be.
    private static IEnumerable<string> HeadersOf(HttpResponseMessage response) =>
        response.Headers.Concat(response.Content.Headers)
            .Where(header => header.Key is not ("Date" or "Transfer-Encoding" or "Content-Length"))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal);
}
