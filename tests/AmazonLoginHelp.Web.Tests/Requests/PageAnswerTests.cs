using System.Net;
using AngleSharp.Dom;

namespace AmazonLoginHelp.Web.Tests.Requests;

public sealed class PageAnswerTests(Site site)
{
    public static TheoryData<string> Pages => KindsOfPage.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_kind_of_page_is_a_japanese_page_with_one_heading_and_a_title(string address)
    {
        var page = await site.Client.OpenAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("text/html; charset=utf-8", page.Response.Content.Headers.ContentType!.ToString());
        Assert.Equal("ja", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Heading);
        Assert.StartsWith(page.Heading, page.Document.Title!, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_canonical_address_of_a_page_is_its_bare_path(string address)
    {
        var page = await site.Client.OpenAsync(address);

        var canonical = new Uri(Assert.Single(page.Document.QuerySelectorAll("link[rel='canonical']")).GetAttribute("href")!);
        Assert.Equal(address.Split('?')[0], canonical.PathAndQuery);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_says_that_it_is_not_official_and_never_asks_for_secrets(string address)
    {
        var words = WebPage.Words((await site.Client.OpenAsync(address)).Document.Body!);

        Assert.Contains("非公式", words, StringComparison.Ordinal);
        Assert.Contains("パスワードやコードを聞くことはありません", words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_leads_home_to_the_symptoms_and_to_the_contacts(string address)
    {
        var page = await site.Client.OpenAsync(address);

        foreach (var target in new[] { "/", "/symptoms", "/contacts" })
        {
            Assert.NotNull(page.Document.QuerySelector($"header a[href='{target}']"));
        }
    }

    [Fact]
    public async Task The_home_page_offers_the_eleven_symptoms_each_straight_to_its_first_question()
    {
        var page = await site.Client.OpenAsync("/");

        var offered = page.MainLinks.Select(link => (WebPage.Words(link), link.GetAttribute("href"))).ToList();
        Assert.Equal(11, Site.Guide.Symptoms.Count);
        Assert.All(Site.Guide.Symptoms, symptom => Assert.Contains((symptom.Title, $"/check/{symptom.FirstQuestion}?symptom={symptom.Id}"), offered));
    }

    [Fact]
    public async Task A_symptom_leads_to_its_first_question_and_lists_its_causes_and_fixes()
    {
        var page = await site.Client.OpenAsync("/symptoms/no-code");

        var targets = page.MainLinks.Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains("/check/code-by?symptom=no-code", targets);
        Assert.Contains("/check/docomo-blocks-sms", targets);
        Assert.Contains("/fixes/docomo-allow-overseas-sms", targets);
    }

    [Fact]
    public async Task A_fix_in_a_plan_that_does_not_hold_it_is_shown_on_its_own()
    {
        var fix = Site.Guide.Fixes[0].Id;

        var alone = await site.Client.OpenAsync($"/fixes/{fix}");
        var elsewhere = await site.Client.OpenAsync($"/fixes/{fix}?plan=carrier");

        Assert.Equal(HttpStatusCode.OK, elsewhere.Status);
        Assert.Equal(alone.MainWords, elsewhere.MainWords);
    }

    [Fact]
    public async Task The_facts_page_lists_every_fact_at_its_own_id()
    {
        var page = await site.Client.OpenAsync("/facts");

        Assert.All(Site.Guide.Facts, fact => Assert.Contains(fact.Label, page.Document.GetElementById(fact.Id)!.Text(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task Health_is_one_word_and_tells_nothing_else(string address, string word)
    {
        var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(word, await response.Content.ReadAsStringAsync());
    }
}
