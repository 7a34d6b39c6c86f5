using AmazonLoginHelp.EndToEnd.Tests.Access;
using AmazonLoginHelp.Web.Tests.Starting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmazonLoginHelp.EndToEnd.Tests.Live;

/// <summary>What a live page draws and says reaches those who do not see it or do not use a pointer.</summary>
[Collection(nameof(Alone))]
public sealed class LiveAccessTests(Browser browser, Site site)
{
    private static readonly Road Road = Road.All["no SMS on docomo"];

    [Fact]
    public async Task A_live_road_can_be_walked_by_keyboard_and_nothing_is_found_on_what_it_draws()
    {
        await Walker.WarmAsync(site.Address);
        await using var inspector = await Inspector.ArriveAsync(browser, site, live: true);
        var walker = new Walker(inspector.Page, site.Address);
        await walker.BeginAsync(Road);
        await walker.UntilLiveAsync();
        var navigation = await inspector.NavigationAsync();

        for (var step = 0; step < Road.Answers.Length; step++)
        {
            await KeyboardTests.EnterAsync(inspector.Page, walker.Option(Road.Steps.ElementAt(step)));
            await walker.UntilHeadingAsync(Road.HeadingAfter(step + 1));
            await Expect(inspector.Page.Locator("h1")).ToBeFocusedAsync();
            Assert.Empty(await inspector.FindingsAsync(navigation));
            await inspector.Page.Locator("h1").FocusAsync();
        }

        var first = Road.Verdict.Plan[0];
        await KeyboardTests.EnterAsync(inspector.Page, inspector.Page.GetByRole(AriaRole.Region, new() { Name = "やることメモ", Exact = true })
            .GetByRole(AriaRole.Link, new() { Name = first.Label, Exact = true }));
        await walker.UntilHeadingAsync(Site.Guide.Fixes.Get(first.Fix).Title);

        Assert.Empty(await inspector.FindingsAsync(navigation));
        Assert.Equal(0, walker.Documents);
    }

    [Fact]
    public async Task Who_starts_a_wait_by_keyboard_is_told_its_end_and_keeps_the_place()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        await walker.GoOnAsync(Road);
        var steps = walker.Page.GetByRole(AriaRole.Region, new() { Name = "やりかた", Exact = true });
        var status = steps.GetByRole(AriaRole.Status);
        await Expect(status).ToBeEmptyAsync();

        await KeyboardTests.EnterAsync(walker.Page, steps.GetByRole(AriaRole.Button, new() { Name = "いまから5分を計る" }));

        await Expect(status).ToContainTextAsync("になったら、コードを1回だけ頼めます。");
        await Expect(steps.Locator(".wait")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_status_stands_there_empty_before_it_says_that_there_is_no_signal()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        var status = walker.Page.Locator("body > [role=status]");
        await Expect(status).ToHaveTextAsync("", new() { UseInnerText = true });
        await walker.Page.Context.SetOfflineAsync(true);
        await walker.SilenceHubAsync();

        await walker.Option(Road.Steps.First()).TapAsync();

        await Expect(status).ToHaveTextAsync("電波がありません。つながりしだい、次へ進みます。", new() { UseInnerText = true });
        await walker.Page.Context.SetOfflineAsync(false);
        await walker.UntilHeadingAsync(Road.HeadingAfter(1));
    }

    [Fact]
    public async Task News_hides_no_place_that_the_keyboard_leads_to()
    {
        using var content = new ContentCopy();
        await using var own = await OwnSite.StartOverAsync(content.Content);
        await Walker.WarmAsync(own.Address);
        await using var inspector = await Inspector.ArriveAsync(browser, site, live: true);
        var walker = new Walker(inspector.Page, own.Address);
        await walker.BeginAsync(Road);
        await walker.UntilLiveAsync();
        await walker.AnswerAllAsync(Road);
        await Expect(inspector.Page.Locator(".news[role=status]")).ToBeEmptyAsync();

        content.Declare("見本の不具合が続いています", "2026-11-29", "2026-12-02", "見本のお知らせで、終わりがわかります。", "no-code");
        await inspector.Page.Locator(".news p").WaitForAsync();

        await inspector.Page.EvaluateAsync("access.unfold()");
        await inspector.Page.Keyboard.PressAsync("Tab"); // after taps, browsers show the focus only to who goes on by keyboard
        Assert.Empty(await inspector.FindingsOfAsync("focus is seen"));
        Assert.Empty(await inspector.FindingsOfAsync("target is large enough"));
    }

    [Fact]
    public async Task A_status_stands_there_empty_before_it_says_that_an_address_was_copied()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, $"/fixes/{Road.Verdict.Plan[0].Fix}", options => options.Permissions = ["clipboard-write", "clipboard-read"]);
        var share = visitor.Main.Locator(".share");
        var status = share.GetByRole(AriaRole.Status).First;
        await Expect(status).ToBeEmptyAsync();

        await KeyboardTests.EnterAsync(visitor.Page, share.GetByRole(AriaRole.Button).First);

        await Expect(status).ToContainTextAsync("コピー");
    }
}
