using System.Net;
using AmazonLoginHelp.Engine;
using AngleSharp.Dom;

namespace AmazonLoginHelp.Web.Tests.Living;

/// <summary>The authors' preview: what it shows before it is alive, and where it is not.</summary>
public sealed class AuthorPreviewTests
{
    [Fact]
    public async Task For_visitors_there_is_none()
    {
        using var site = new LivingSite("Production");

        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(new Uri("/author", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task It_sets_no_cookie_and_lets_scripts_of_its_own_work_and_no_others()
    {
        using var site = new LivingSite("Development");

        var page = await site.Client.OpenAsync("/author");

        var policy = page.Response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("trusted-types default", policy, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("script:not([src])"));
    }

    [Fact]
    public async Task The_script_that_makes_it_live_is_whole()
    {
        using var site = new LivingSite("Development");
        var script = (await site.Client.OpenAsync("/author")).Document.QuerySelector("script[autostart='false']")!.GetAttribute("src")!;

        // As long as in the runtime pack that BlazorScript.targets names.
        Assert.Equal(187_546, (await site.Client.GetByteArrayAsync(new Uri(script, UriKind.Relative))).Length);
    }

    [Fact]
    public async Task It_marks_the_way_to_the_page_and_lists_the_facts_of_the_page_with_what_age_does_to_them()
    {
        using var site = new LivingSite("Development");
        var fix = Site.Guide.Fixes.First(fix => Used(fix).Any(fact => fact.HardLimit is not null) && Outcomes(fix).Any());
        var outcome = Outcomes(fix).First();
        var fact = Used(fix).First(fact => fact.HardLimit is not null);

        var page = await site.Client.OpenAsync($"/author?at={Uri.EscapeDataString($"/fixes/{fix.Id}?plan={outcome.Id}")}");

        Assert.Contains(outcome.Id, page.Document.QuerySelectorAll(".tree-node.tree-here").Select(node => node.GetAttribute("data-node")));
        Assert.Equal($"/fixes/{fix.Id}?plan={outcome.Id}", page.Document.QuerySelector("iframe")!.GetAttribute("src"));
        var ages = page.Section($"What age does to its {Used(fix).Count()} facts");
        Assert.Contains(fact.Id, ages.Text(), StringComparison.Ordinal);
        Assert.Contains(ages.QuerySelectorAll("dd"), age => age.Text().Contains(fact.Find, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/check/nowhere")]
    [InlineData("/symptoms/nowhere")]
    [InlineData("/faq/nowhere")]
    [InlineData("//elsewhere.example/x")]
    [InlineData("/\\elsewhere.example/x")]
    [InlineData("/\t/elsewhere.example/x")]
    [InlineData("/\r\n/elsewhere.example/x")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("%00\u0001")]
    [InlineData("")]
    public async Task Whatever_stands_in_its_address_it_answers_and_frames_nothing_of_elsewhere(string at)
    {
        using var site = new LivingSite("Development");

        var page = await site.Client.OpenAsync($"/author?at={Uri.EscapeDataString(at)}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var source = page.Document.QuerySelector("iframe")!.GetAttribute("src")!;
        Assert.StartsWith("/", source, StringComparison.Ordinal);
        Assert.Equal("site.example", new Uri(new Uri("http://site.example"), source.Replace("\t", "", StringComparison.Ordinal)).Host);
    }

    private static IEnumerable<Fact> Used(Fix fix) => Site.Guide.FactsUsed[new(GuideKind.Fix, fix.Id)].Select(Site.Guide.Facts.Get);

    private static IEnumerable<Outcome> Outcomes(Fix fix) => Site.Guide.Nodes.OfType<Outcome>().Where(outcome => outcome.Plan.Any(planned => planned.Fix == fix.Id));
}
