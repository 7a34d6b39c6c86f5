using System.Net;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>Requests that only a real server meets: the socket, the parser of addresses, the limits.</summary>
public sealed class RawRequestTests(Site site)
{
    [Fact]
    public async Task An_address_of_100_kb_is_too_long() =>
        Assert.Equal(414, (await SendAsync("GET /check/carrier?carrier=" + new string('a', 100 * 1024))).Status);

    [Fact]
    public async Task An_address_with_10000_keys_is_too_long() =>
        Assert.Equal(414, (await SendAsync("GET " + KindsOfPage.WithKeys(10_000))).Status);

    [Fact]
    public async Task Headers_of_100_kb_are_too_large() =>
        Assert.Equal(431, (await SendAsync("GET /", $"X-Long: {new string('a', 100 * 1024)}\r\n")).Status);

    [Theory]
    [InlineData("GET /check/carrier%00", 400)]
    [InlineData("GET\t/", 400)]
    [InlineData("G(T /", 400)]
    [InlineData("GET /check/\u00e3\u0081", 400)]
    [InlineData("GET  /", 400)]
    public async Task What_the_server_cannot_read_is_a_bad_request(string line, int status) =>
        Assert.Equal(status, (await SendAsync(line)).Status);

    [Theory]
    [InlineData("GET /check/%zz", 404)]
    [InlineData("GET /check/%", 404)]
    [InlineData("GET /check/%E3%81", 404)]
    [InlineData("GET /check/carrier?symptom=%zz", 404)]
    [InlineData("GET /../../etc/passwd", 404)]
    [InlineData("GET /%2e%2e/%2e%2e/etc/passwd", 404)]
    [InlineData("GET /check/carrier%5c..%5cfixes", 404)]
    [InlineData("GET //amazon.example/check", 404)]
    [InlineData("BREW /check/carrier", 405)]
    [InlineData("TRACE /", 405)]
    [InlineData("CONNECT /", 405)]
    public async Task What_reaches_the_program_is_answered_with_a_page_that_helps(string line, int status)
    {
        var answer = await SendAsync(line);

        Assert.Equal(status, answer.Status);
        Assert.Equal(11, answer.OfferedSymptoms);
    }

    [Fact]
    public async Task The_65th_key_reaches_the_program_and_is_refused_with_a_page_that_helps()
    {
        var answer = await SendAsync("GET " + KindsOfPage.WithKeys(65));

        Assert.Equal(400, answer.Status);
        Assert.Equal(11, answer.OfferedSymptoms);
    }

    [Fact]
    public async Task A_body_that_nobody_asked_for_is_refused_with_its_method() =>
        Assert.Equal(405, (await SendAsync("POST /", "Content-Length: 0\r\n")).Status);

    [Fact]
    public async Task The_server_does_not_tell_its_name() =>
        Assert.DoesNotContain("Server:", (await SendAsync("GET /")).Head, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task After_bad_requests_good_ones_are_answered()
    {
        foreach (var line in new[] { "GET /check/carrier%00", "GET /" + new string('a', 100 * 1024), "\u0000\u0001" })
        {
            await SendAsync(line);
        }

        Assert.Equal(HttpStatusCode.OK, (await site.OnKestrel.GetAsync(new Uri("/", UriKind.Relative))).StatusCode);
    }

    private Task<RawAnswer> SendAsync(string line, string headers = "") => RawRequest.SendAsync(site.OnKestrel.BaseAddress!, line, headers);
}
