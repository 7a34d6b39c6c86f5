using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>A fix that somebody was sent, opened in a browser that has never been here.</summary>
public sealed class DeepLinkTests(Browser browser, Site site)
{
    private const string Fix = "docomo-allow-overseas-sms";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_fix_can_be_read_and_leads_on_without_having_been_anywhere_else(bool scripts)
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, $"/fixes/{Fix}", options => options.JavaScriptEnabled = scripts);

        await visitor.StandsOnAsync(Site.Guide.Fixes.Get(Fix).Title);
        await Expect(visitor.Region("やりかた").GetByRole(AriaRole.List).First).ToBeVisibleAsync();
        await Expect(visitor.Main.GetByText($"/fixes/{Fix}")).ToBeVisibleAsync();
        await visitor.Link("症状から調べなおす").TapAsync();
        await visitor.StandsOnAsync("症状の一覧");
    }

    [Fact]
    public async Task The_address_can_be_copied_with_one_tap()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, $"/fixes/{Fix}?plan=docomo-blocks-sms");
        await visitor.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "アドレスをコピー" }).TapAsync();

        await Expect(visitor.Region("このページを送る").GetByRole(AriaRole.Status)).ToHaveTextAsync("コピーしました");
        var copied = new Uri(await visitor.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Equal($"/fixes/{Fix}", copied.PathAndQuery);
        await Expect(visitor.Main.GetByText(copied.ToString(), new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Where_copying_is_refused_the_visitor_is_told_what_to_do()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, $"/fixes/{Fix}");
        await visitor.Page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }");

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "アドレスをコピー" }).TapAsync();

        await Expect(visitor.Region("このページを送る").GetByRole(AriaRole.Status)).ToContainTextAsync("コピーできませんでした");
    }

    [Fact]
    public async Task Without_scripts_there_is_no_button_that_does_nothing()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, $"/fixes/{Fix}", options => options.JavaScriptEnabled = false);

        await Expect(visitor.Main.GetByText($"/fixes/{Fix}")).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    }
}
