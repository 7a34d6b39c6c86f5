using AmazonLoginHelp.EndToEnd.Tests.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>People put it in their own words: answers while they type, and the form whatever becomes of those.</summary>
public sealed class SearchTests(Browser browser, Site site)
{
    private const string Api = "**/api/v1/triage?**";

    private const string Words = "ドコモのSMSが来ない";

    public static TheoryData<string> Boxes => ["/", "/search", "/no-such-page"];

    [Theory]
    [MemberData(nameof(Boxes))]
    public async Task While_one_types_the_likeliest_troubles_are_offered_and_a_tap_leads_behind_what_was_said(string address)
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, address);

        await Box(visitor).PressSequentiallyAsync(Words);
        await Offers(visitor).First.TapAsync();

        await visitor.StandsOnAsync(Site.Guide.Nodes.Get("signed-in-anywhere").Title);
        Assert.Contains("carrier=docomo", visitor.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arrow_keys_go_around_through_the_offers_and_enter_takes_the_one_that_is_picked()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site);
        string[] titles = ["one", "two", "three"];
        await visitor.Page.RouteAsync(Api, route => FulfillAsync(route, titles));

        await Box(visitor).PressSequentiallyAsync("入れない");
        await Expect(Offers(visitor)).ToHaveCountAsync(3);
        await Expect(Box(visitor)).ToHaveAttributeAsync("aria-expanded", "true");
        foreach (var (key, picked) in new[] { ("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowUp", 2), ("ArrowDown", 0), ("ArrowUp", 2), ("ArrowUp", 1) })
        {
            await Box(visitor).PressAsync(key);
            await Expect(Box(visitor)).ToHaveAttributeAsync("aria-activedescendant", $"answer-{picked}");
            await Expect(Offers(visitor).And(visitor.Page.Locator("[aria-selected=true]"))).ToHaveTextAsync(titles[picked]);
        }

        await Expect(Box(visitor)).ToBeFocusedAsync();
        await Box(visitor).PressAsync("Enter");
        await visitor.Page.WaitForURLAsync("**/symptoms#two");
    }

    [Fact]
    public async Task Escape_takes_the_offers_away_and_enter_then_sends_the_form()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site);

        await Box(visitor).PressSequentiallyAsync(Words);
        await Expect(Offers(visitor).First).ToBeVisibleAsync();
        await Box(visitor).PressAsync("ArrowDown");
        await Box(visitor).PressAsync("Escape");
        await Expect(Offers(visitor)).ToHaveCountAsync(0);
        await Expect(Box(visitor)).ToHaveAttributeAsync("aria-expanded", "false");
        await Box(visitor).PressAsync("Enter");

        await visitor.StandsOnAsync("ことばで調べる");
        await Expect(Box(visitor)).ToHaveValueAsync(Words);
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task A_screen_reader_is_told_how_many_there_are_and_when_there_is_none()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site);
        var status = visitor.Page.Locator("form").GetByRole(AriaRole.Status);

        await Expect(status).ToHaveTextAsync("");
        await Box(visitor).PressSequentiallyAsync(Words);
        await Expect(status).ToContainTextAsync("近い困りごとが");
        await Expect(status).ToContainTextAsync("矢印キー");
        await Box(visitor).FillAsync("荷物が届かない");
        await Expect(status).ToContainTextAsync("近い困りごとは出ていません");
        await Box(visitor).FillAsync("");
        await Expect(status).ToHaveTextAsync("");
    }

    [Fact]
    public async Task The_box_with_its_offers_breaks_no_rule_of_access_at_320_px()
    {
        await using var inspector = await Inspector.ArriveAsync(browser, site);
        await inspector.OpenAsync("/");
        var navigation = await inspector.NavigationAsync();

        await inspector.Page.Locator("#q").PressSequentiallyAsync(Words);
        await Expect(inspector.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await inspector.Page.Locator("#q").PressAsync("ArrowDown");

        Assert.Empty(await inspector.FindingsAsync(navigation));
    }

    [Fact]
    public async Task A_burst_of_typing_is_asked_once()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site);
        var asked = 0;
        visitor.Page.Request += (_, request) => asked += request.Url.Contains("/api/", StringComparison.Ordinal) ? 1 : 0;

        await Box(visitor).PressSequentiallyAsync("パスワードを忘れたのでログインできない");
        await Expect(Offers(visitor).First).ToBeVisibleAsync();

        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task A_late_answer_to_what_was_typed_before_never_replaces_a_newer_one()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site);
        var held = new TaskCompletionSource();
        await visitor.Page.RouteAsync(Api, async route =>
        {
            if (Uri.UnescapeDataString(route.Request.Url).EndsWith("古い文", StringComparison.Ordinal))
            {
                await held.Task;
            }

            await FulfillAsync(route, Uri.UnescapeDataString(route.Request.Url).Split('=')[1]);
        });

        var first = visitor.Page.WaitForRequestAsync(request => Uri.UnescapeDataString(request.Url).EndsWith("古い文", StringComparison.Ordinal));
        await Box(visitor).FillAsync("古い文");
        await first;
        await Box(visitor).FillAsync("新しい文");
        await Expect(Offers(visitor)).ToHaveTextAsync("新しい文");
        held.SetResult();
        await visitor.Page.EvaluateAsync("fetch('/health/live').then(answer => answer.text())");

        await Expect(Offers(visitor)).ToHaveTextAsync("新しい文");
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("slow")]
    [InlineData("broken")]
    [InlineData("nonsense")]
    public async Task When_the_server_is_not_there_while_one_types_nothing_is_lost_and_the_form_still_leads_on(string how)
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site);
        await visitor.Page.RouteAsync(Api, route => how switch
        {
            "gone" => route.AbortAsync("connectionrefused"),
            "slow" => Task.CompletedTask,
            "broken" => route.FulfillAsync(new() { Status = 500, Body = "{}", ContentType = "application/json" }),
            _ => route.FulfillAsync(new() { Body = "<html>", ContentType = "text/html" }),
        });

        var asked = visitor.Page.WaitForRequestAsync(request => request.Url.Contains("/api/", StringComparison.Ordinal));
        await Box(visitor).PressSequentiallyAsync(Words);
        await asked;
        await Expect(Offers(visitor)).ToHaveCountAsync(0);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "調べる" }).TapAsync();

        await visitor.StandsOnAsync("ことばで調べる");
        await Expect(visitor.Region("いちばん近い困りごと").GetByRole(AriaRole.Link).First).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^確認コードが届かない"));
        // Where requests are held up by a test, Chromium gives up the transition between two pages, and says so.
        Assert.DoesNotContain(visitor.Complaints, complaint => complaint.StartsWith("script", StringComparison.Ordinal) && !complaint.Contains("Transition was aborted", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Boxes))]
    public async Task Without_scripts_the_form_leads_to_the_same(string address)
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, address, options => options.JavaScriptEnabled = false);

        await Box(visitor).FillAsync(Words);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "調べる" }).TapAsync();
        await visitor.StandsOnAsync("ことばで調べる");
        await visitor.Region("いちばん近い困りごと").GetByRole(AriaRole.Link).First.TapAsync();

        await visitor.StandsOnAsync(Site.Guide.Nodes.Get("signed-in-anywhere").Title);
        Assert.Contains("carrier=docomo", visitor.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_stays_out_of_the_browser_and_the_log()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site);

        await Box(visitor).PressSequentiallyAsync("geheimnis パスワード");
        await Expect(Offers(visitor).First).ToBeVisibleAsync();
        await Box(visitor).PressAsync("Enter");
        await visitor.StandsOnAsync("ことばで調べる");

        Assert.Empty(await visitor.CookiesAsync());
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        Assert.All(site.Log, line => Assert.DoesNotContain("geheimnis", line, StringComparison.Ordinal));
        Assert.Empty(visitor.Complaints);
    }

    private static ILocator Box(Visitor visitor) => visitor.Page.Locator("#q");

    private static ILocator Offers(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Option);

    private static Task FulfillAsync(IRoute route, params string[] titles) =>
        route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = System.Text.Json.JsonSerializer.Serialize(new { symptoms = titles.Select(title => new { id = title, title, url = $"/symptoms#{title}", confidence = 0.3 }) }),
        });
}
