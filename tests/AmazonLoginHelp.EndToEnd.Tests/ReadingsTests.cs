using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>How hard words are read is shown to those who ask for it, and to nobody else.</summary>
public sealed class ReadingsTests(Browser browser, Site site)
{
    private const string Address = "/fixes/find-usable-document";

    public static TheoryData<string> Kinds => [.. KindsOfPage.Addresses.Keys];

    [Fact]
    public async Task Readings_are_shown_and_hidden_by_a_tap_without_a_script()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, Address, options => options.JavaScriptEnabled = false);
        await Expect(Switch(visitor)).Not.ToBeCheckedAsync();
        await Expect(Reading(visitor)).ToBeHiddenAsync();

        await visitor.Page.GetByText("ふりがな", new() { Exact = true }).TapAsync();

        await Expect(Switch(visitor)).ToBeCheckedAsync();
        await Expect(Reading(visitor)).ToBeVisibleAsync();
        await Switch(visitor).TapAsync();
        await Expect(Reading(visitor)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_switch_is_reached_and_set_by_keyboard_before_the_pages_own_part()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, Address);
        await visitor.Page.Locator("header a").Last.FocusAsync();

        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(Switch(visitor)).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Space");

        await Expect(Reading(visitor)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Whoever_has_asked_once_sees_readings_on_the_next_page_and_on_the_one_gone_back_to()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, "/fixes");
        await visitor.Page.GotoAsync(Address);
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("sessionStorage.length"));

        await Switch(visitor).TapAsync();
        await visitor.Page.GotoAsync("/faq/which-documents");
        await Expect(Reading(visitor)).ToBeVisibleAsync();
        await visitor.Page.GoBackAsync();
        await Expect(Reading(visitor)).ToBeVisibleAsync();
        await Switch(visitor).TapAsync();
        await visitor.Page.ReloadAsync();

        await Expect(Reading(visitor)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Words_are_copied_without_the_readings_that_nobody_asked_for()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, Address);

        var copied = await visitor.Page.EvaluateAsync<string>("getSelection().selectAllChildren(document.querySelector('main')) ?? getSelection().toString()");

        Assert.Contains("身分証", copied, StringComparison.Ordinal);
        Assert.DoesNotContain("みぶんしょう", copied, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task At_320_px_nothing_sticks_out_sideways_with_readings_shown(string kind)
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, KindsOfPage.Addresses[kind], options => options.ViewportSize = new() { Width = 320, Height = 640 });
        await visitor.OpenDetailsAsync();

        await Switch(visitor).TapAsync();

        await visitor.FitsTheScreenAsync();
    }

    private static ILocator Switch(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Checkbox, new() { Name = "ふりがな", Exact = true });

    private static ILocator Reading(Visitor visitor) => visitor.Main.Locator("rt").First;
}
