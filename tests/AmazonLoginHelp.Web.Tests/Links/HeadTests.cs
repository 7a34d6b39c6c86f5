using System.Net;
using System.Text.Json;
using AmazonLoginHelp.Web.Components;
using AngleSharp.Dom;

namespace AmazonLoginHelp.Web.Tests.Links;

/// <summary>What every page that links lead to says of itself to those who have not opened it.</summary>
public sealed class HeadTests(Site site)
{
    private const string BreadcrumbLinks = "nav.breadcrumb a";

    [Fact]
    public async Task Every_page_has_a_description_of_whole_sentences_that_no_other_page_has()
    {
        var described = (await PagesAsync()).Select(page => (page.Address, Words: Meta(page, "name='description'"))).ToList();

        Findings.None(described.Where(page => page.Words is not { Length: >= 15 and <= PageDescription.Most } || page.Words[^1] is not ('。' or '?')).Select(page => $"{page.Address}: {page.Words}"));
        Findings.None(described.GroupBy(page => page.Words, page => page.Address).Where(same => same.Skip(1).Any()).Select(same => $"{same.Key}: {string.Join(", ", same)}"));
    }

    [Fact]
    public async Task Messengers_are_told_the_same_as_search_engines_with_absolute_addresses()
    {
        var pages = await PagesAsync();

        Findings.None(pages.Where(page => Meta(page, "property='og:title'") is not { Length: > 0 } title || !page.Document.Title!.StartsWith(title + " | ", StringComparison.Ordinal)).Select(page => page.Address));
        Findings.None(pages.Where(page => Meta(page, "property='og:description'") != Meta(page, "name='description'")).Select(page => page.Address));
        Findings.None(pages.Where(page => Meta(page, "property='og:url'") != page.Document.QuerySelector("link[rel='canonical']")!.GetAttribute("href")).Select(page => page.Address));
        Findings.None(
            from page in pages
            from name in new[] { "og:url", "og:image" }
            let address = Meta(page, $"property='{name}'")
            where address?.StartsWith("http://localhost:5080/", StringComparison.Ordinal) is not true
            select $"{name} of {page.Address}: {address}");
        Assert.Equal("/", Assert.Single(pages, page => Meta(page, "property='og:type'") == "website").Address);
    }

    [Fact]
    public async Task The_visible_way_down_to_a_page_is_the_one_that_search_engines_are_told()
    {
        var pages = (await PagesAsync()).Where(page => page.Document.QuerySelector("nav.breadcrumb") is not null).ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            var visible = page.Document.QuerySelectorAll(BreadcrumbLinks).Select(link => (WebPage.Words(link), "http://localhost:5080" + link.GetAttribute("href")))
                .Append((Meta(page, "property='og:title'")!, Canonical(page)));
            var told = Data(page).GetProperty("itemListElement").EnumerateArray().ToList();

            Assert.Equal("BreadcrumbList", Data(page).GetProperty("@type").GetString());
            Assert.Equal(visible, told.Select(item => (item.GetProperty("name").GetString()!, item.GetProperty("item").GetString()!)));
            Assert.Equal(Enumerable.Range(1, told.Count), told.Select(item => item.GetProperty("position").GetInt32()));
            Assert.Equal("/", page.Document.QuerySelector(BreadcrumbLinks)!.GetAttribute("href"));
            Assert.NotEmpty(page.Document.QuerySelector("nav.breadcrumb")!.GetAttribute("aria-label")!);
        });
    }

    [Fact]
    public async Task Every_page_but_the_first_and_those_of_a_journey_says_where_it_is() =>
        Findings.None((await PagesAsync())
            .Where(page => (page.Document.QuerySelector("nav.breadcrumb") is null) != (page.Address == "/" || page.Address.StartsWith("/check/", StringComparison.Ordinal) || page.Address.Contains("?plan=", StringComparison.Ordinal)))
            .Select(page => page.Address));

    [Fact]
    public async Task A_fix_of_a_plan_leads_back_to_the_plan_and_to_nothing_else()
    {
        var plan = Site.Guide.Nodes.OfType<Engine.Outcome>().First();

        var page = await site.Client.OpenAsync($"/fixes/{plan.Plan[0].Fix}?plan={plan.Id}");

        Assert.Null(page.Document.QuerySelector("nav.breadcrumb, script[type='application/ld+json']"));
    }

    [Fact]
    public async Task The_home_page_says_what_the_site_is_called()
    {
        var data = Data(await site.Client.OpenAsync("/"));

        Assert.Equal(("WebSite", SiteIdentity.Name, "http://localhost:5080/"), (data.GetProperty("@type").GetString(), data.GetProperty("name").GetString(), data.GetProperty("url").GetString()));
    }

    private static JsonElement Data(WebPage page) =>
        JsonDocument.Parse(Assert.Single(page.Document.QuerySelectorAll("script[type='application/ld+json']")).TextContent).RootElement;

    private static string Canonical(WebPage page) => page.Document.QuerySelector("link[rel='canonical']")!.GetAttribute("href")!;

    private static string? Meta(WebPage page, string which) => page.Document.QuerySelector($"meta[{which}]")?.GetAttribute("content");

    private async Task<IReadOnlyList<WebPage>> PagesAsync()
    {
        var crawl = await site.CrawlAsync();
        return [.. crawl.Pages.Values.Where(page => page.Status == HttpStatusCode.OK && page.Document.QuerySelector("main") is not null)];
    }
}
