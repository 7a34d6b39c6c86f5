using AmazonLoginHelp.Web.Tests.Requests;

namespace AmazonLoginHelp.Web.Tests.Live;

/// <summary>What a page carries for the live connection, and which carry nothing.</summary>
public sealed class LivePageTests(Site site)
{
    [Theory]
    [InlineData("/check/code-by?symptom=no-code")]
    [InlineData("/check/docomo-blocks-sms")]
    public async Task A_page_of_the_wizard_is_made_for_one_visit_and_sets_no_cookie(string address)
    {
        var page = await site.Client.OpenAsync(address);

        Assert.Equal("no-cache, private", string.Join(", ", page.Response.Headers.CacheControl!.ToString().Split(", ").Order()));
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        var script = Assert.Single(page.Document.QuerySelectorAll("script[data-blazor]"));
        Assert.Equal("module", script.GetAttribute("type"));
        Assert.NotEqual(page.Source, (await site.Client.OpenAsync(address)).Source);
    }

    [Fact]
    public async Task The_own_script_has_one_and_a_half_kilobytes_or_less_and_names_what_it_loads_later()
    {
        var script = (await site.Client.OpenAsync("/check/carrier")).Document.QuerySelector("script[data-blazor]")!;

        Assert.InRange((await BytesAsync(script.GetAttribute("src")!)).Length, 1, 1_500);
        Assert.Equal(187_546, (await BytesAsync(script.GetAttribute("data-blazor")!)).Length);
        Assert.NotEmpty(await BytesAsync(script.GetAttribute("data-rest")!));
    }

    [Fact]
    public async Task An_asset_asked_for_at_walking_pace_is_the_same()
    {
        var address = (await site.Client.OpenAsync("/check/carrier")).Document.QuerySelector("script[data-blazor]")!.GetAttribute("src")!;

        Assert.Equal(await BytesAsync(address), await BytesAsync(address + "?slowly"));
    }

    [Theory]
    [MemberData(nameof(KindsOfPage.Pages), MemberType = typeof(KindsOfPage))]
    public async Task Only_pages_of_the_wizard_carry_anything_of_Blazor(string address)
    {
        var page = await site.Client.OpenAsync(address);

        Assert.Equal(address.StartsWith("/check/", StringComparison.Ordinal), page.Source.Contains("blazor", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(
            address.StartsWith("/check/", StringComparison.Ordinal),
            string.Concat(page.Response.Headers.GetValues("Content-Security-Policy")).Contains("trusted-types default", StringComparison.Ordinal));
    }

    private Task<byte[]> BytesAsync(string address) => site.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
}
