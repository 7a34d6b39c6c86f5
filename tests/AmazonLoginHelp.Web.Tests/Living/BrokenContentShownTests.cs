namespace AmazonLoginHelp.Web.Tests.Living;

/// <summary>Who is told that newer files are broken: operators and authors, and no visitor.</summary>
public sealed class BrokenContentShownTests
{
    private static readonly string File = $"ja/pages/{Site.Guide.Pages[0].Id}.md";

    [Fact]
    public async Task Readiness_stays_and_names_file_line_and_code_to_whoever_asks_on_the_machine()
    {
        using var site = await BrokenAsync("Production");

        var answer = await site.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        var words = await answer.Content.ReadAsStringAsync();

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("ready\n", words, StringComparison.Ordinal);
        Assert.Contains(site.Content.Version, words, StringComparison.Ordinal);
        Assert.Contains($"{site.Content.Rejected[0]}", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Real-IP")]
    [InlineData("Forwarded")]
    [InlineData("Via")]
    public async Task Whoever_asks_through_a_proxy_is_told_only_that_it_is_ready(string header)
    {
        using var site = await BrokenAsync("Production");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/ready");
        request.Headers.TryAddWithoutValidation(header, "198.51.100.7");

        Assert.Equal("ready", await (await site.Client.SendAsync(request)).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Visitors_see_nothing_of_it()
    {
        using var site = await BrokenAsync("Production");

        Assert.DoesNotContain("AH0", (await site.Client.OpenAsync("/")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_development_every_page_says_what_is_wrong_and_where()
    {
        using var site = await BrokenAsync("Development");

        foreach (var address in new[] { "/", "/facts", "/nowhere" })
        {
            Assert.Contains($"{site.Content.Rejected[0]}", (await site.Client.OpenAsync(address)).MainWords, StringComparison.Ordinal);
        }
    }

    private static async Task<LivingSite> BrokenAsync(string environment)
    {
        var site = new LivingSite(environment);
        await site.AfterAsync(() => site.Copy.Append(File, "<b>太い字</b>です。"));
        return site;
    }
}
