using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Tests.Sharing;

/// <summary>Plans and fixes to be read while one does them.</summary>
public sealed class LargePrintTests(Site site)
{
    private static readonly Outcome Verdict = Site.Guide.Nodes.OfType<Outcome>().First(outcome => outcome.Plan.Length >= 3 && outcome.Contacts.Length > 0);
    private static readonly string Fix = Verdict.Plan[1].Fix;

    /// <summary>Each page with the address that is canonical for it.</summary>
    public static TheoryData<string, string> Pages => new()
    {
        { $"/fixes/{Fix}", $"/fixes/{Fix}" },
        { $"/fixes/{Fix}?plan={Verdict.Id}", $"/fixes/{Fix}" },
        { $"/check/{Verdict.Id}", $"/check/{Verdict.Id}" },
        { $"/check/{Verdict.Id}?for=someone", $"/check/{Verdict.Id}" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_link_leads_into_it_and_another_one_back_to_the_same_page(string address, string canonical)
    {
        var ordinary = await site.Client.OpenAsync(address);

        var large = await site.Client.OpenAsync(Link(ordinary, "大きな字で見る"));
        var back = await site.Client.OpenAsync(Link(large, "ふつうの字にもどす"));

        Assert.Equal(Words(ordinary), Words(back));
        Assert.EndsWith(canonical, large.Document.QuerySelector("link[rel='canonical']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain("view", large.Document.QuerySelector("link[rel='canonical']")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_says_that_the_site_is_unofficial_and_has_nothing_to_share_or_to_change(string address, string canonical)
    {
        var large = await LargeAsync(address);

        Assert.Contains("非公式", large.Document.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(large.Document.QuerySelectorAll(".share, .trail, .reasons"));
        Assert.NotEmpty(canonical);
    }

    [Fact]
    public async Task A_fix_has_its_warnings_its_steps_how_to_see_that_it_worked_and_what_to_do_if_not()
    {
        var fix = Site.Guide.Fixes.First(fix => fix.Marks != Marks.None && !fix.Before.IsEmpty);

        var large = await LargeAsync($"/fixes/{fix.Id}");

        Assert.Equal(["はじめる前に", "やりかた", "できたか確かめる"], large.Document.QuerySelectorAll("main h2").Select(WebPage.Words).Take(3));
        Assert.Equal("だめなら", WebPage.Words(large.Document.QuerySelectorAll("main h2")[^1]));
        Assert.NotEmpty(large.Document.QuerySelectorAll(".warning"));
        Assert.Equal(fix.Steps.Length, large.Document.QuerySelectorAll(".steps > li").Length);
    }

    [Fact]
    public async Task A_plan_has_its_steps_the_numbers_and_what_to_say()
    {
        var large = await LargeAsync($"/check/{Verdict.Id}");

        Assert.Equal(Verdict.Plan.Length, large.Document.QuerySelectorAll(".plan > li").Length);
        Assert.All(Verdict.Contacts, contact => Assert.NotNull(large.Document.GetElementById(contact)));
        Assert.NotNull(large.Document.QuerySelector("[data-copy='文']"));
    }

    [Fact]
    public async Task Numbers_to_call_are_there_and_other_ways_are_left_to_the_ordinary_page()
    {
        var contact = Verdict.Contacts.Select(Site.Guide.Contacts.Get).First(contact => contact.Routes.Any(HasNumber) && !contact.Routes.All(HasNumber));

        var large = await LargeAsync($"/check/{Verdict.Id}");

        Assert.Equal(contact.Routes.Count(HasNumber), large.Document.GetElementById(contact.Id)!.NextElementSibling!.ChildElementCount);
    }

    [Fact]
    public async Task The_way_from_fix_to_fix_and_back_to_the_plan_stays_in_large_print()
    {
        var plan = await LargeAsync($"/check/{Verdict.Id}?for=someone");
        var steps = plan.Document.QuerySelectorAll(".plan > li > a").Select(link => link.GetAttribute("href")!).ToList();
        var fix = await site.Client.OpenAsync(steps[1]);

        Assert.All(steps, step => Assert.Contains("view=large", step, StringComparison.Ordinal));
        Assert.Contains("view=large", fix.Document.QuerySelector("a[rel='next']")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("for=someone", fix.Document.QuerySelector("a[rel='next']")!.GetAttribute("href"), StringComparison.Ordinal);
        var back = await site.Client.OpenAsync(Link(fix, "やることメモにもどる"));
        Assert.NotNull(back.Document.QuerySelector(".large .plan"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_is_not_what_somebody_is_sent(string address, string canonical)
    {
        var shared = (await site.Client.OpenAsync(address)).Document.QuerySelector(".share code")!.TextContent;

        Assert.DoesNotContain("view=", shared, StringComparison.Ordinal);
        Assert.DoesNotContain("for=", shared, StringComparison.Ordinal);
        Assert.EndsWith(canonical, shared, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mark_that_line_takes_changes_nothing_on_any_page()
    {
        foreach (var address in new[] { $"/fixes/{Fix}?plan={Verdict.Id}", $"/check/{Verdict.Id}?for=someone" })
        {
            var page = await site.Client.OpenAsync(address + "&openExternalBrowser=1");

            Assert.Equal(Words(await site.Client.OpenAsync(address)), Words(page));
            Assert.DoesNotContain("openExternalBrowser", page.Document.QuerySelector("link[rel='canonical']")!.GetAttribute("href"), StringComparison.Ordinal);
            Assert.DoesNotContain("openExternalBrowser", page.Document.QuerySelector(".share code")!.TextContent, StringComparison.Ordinal);
        }
    }

    private async Task<WebPage> LargeAsync(string address) =>
        await site.Client.OpenAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "view=large");

    private static bool HasNumber(Prose route) => route.MentionedFacts().Any(fact => fact.IsNumber);

    private static string Link(WebPage page, string words) =>
        Assert.Single(page.MainLinks, link => WebPage.Words(link) == words).GetAttribute("href")!;

    private static string Words(WebPage page) => WebPage.Words(page.Document.QuerySelector("main")!);
}
