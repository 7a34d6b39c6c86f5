using System.Net;
using System.Text.Json;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>Which answers tell a browser to fetch pages ahead.</summary>
public sealed class PrefetchTests(Site site)
{
    private const string Rules = "Speculation-Rules";

    [Theory]
    [MemberData(nameof(KindsOfPage.Pages), MemberType = typeof(KindsOfPage))]
    public async Task Every_page_names_the_rules(string address)
    {
        var response = await AskAsync(address);

        Assert.Matches("^\"/assets/prefetch\\.[0-9a-f]{12}\\.json\"$", Assert.Single(response.Headers.GetValues(Rules)));
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/health/live")]
    [InlineData("/assets/site.webmanifest")]
    [InlineData(KindsOfPage.OffTheWay)]
    public async Task What_is_no_page_does_not_name_them(string address) =>
        Assert.False((await AskAsync(address)).Headers.Contains(Rules));

    [Fact]
    public async Task The_rules_fetch_a_page_when_it_is_tapped_and_draw_none_ahead()
    {
        var address = Assert.Single((await AskAsync("/")).Headers.GetValues(Rules)).Trim('"');
        var rules = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri(address, UriKind.Relative))).RootElement;

        Assert.Equal("prefetch", Assert.Single(rules.EnumerateObject()).Name);
        Assert.Equal("conservative", Assert.Single(rules.GetProperty("prefetch").EnumerateArray()).GetProperty("eagerness").GetString());
    }

    [Fact]
    public async Task A_page_fetched_ahead_is_the_page()
    {
        var plain = await site.Client.OpenAsync("/faq");
        var ahead = await (await AskAsync("/faq", ("Sec-Purpose", "prefetch"))).ReadAsync("/faq");

        Assert.Equal(plain.Source, ahead.Source);
    }

    private Task<HttpResponseMessage> AskAsync(string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return site.Client.SendAsync(request);
    }
}
