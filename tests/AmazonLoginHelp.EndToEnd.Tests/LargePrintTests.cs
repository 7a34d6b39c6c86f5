using AmazonLoginHelp.EndToEnd.Tests.Live;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>A plan and a fix to be read at arm's length.</summary>
[Collection(nameof(Alone))]
public sealed class LargePrintTests(Browser browser, Site site)
{
    public static TheoryData<string> Kinds => ["plan in large print", "fix in large print"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task On_a_small_screen_all_words_are_large_and_nothing_is_around_them_but_who_speaks(string kind)
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, KindsOfPage.Addresses[kind], options =>
        {
            options.ViewportSize = new() { Width = 320, Height = 640 };
            options.JavaScriptEnabled = false;
        });

        await visitor.FitsTheScreenAsync();
        await Expect(visitor.Page.GetByText("非公式").First).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
        await Expect(visitor.Page.GetByRole(AriaRole.Contentinfo)).ToHaveCountAsync(0);
        // 1.75 times what the browser is set to.
        Assert.Empty(await visitor.Main.EvaluateAsync<string[]>(
            """
            (main) => [...main.querySelectorAll('*')]
              .filter((part) => part.checkVisibility() && part.getClientRects().length && !part.closest('.visually-hidden')
                && [...part.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim()))
              .filter((part) => parseFloat(getComputedStyle(part).fontSize) < 28)
              .map((part) => `${getComputedStyle(part).fontSize} ${part.outerHTML}`)
            """));
    }

    [Fact]
    public async Task It_is_entered_and_left_on_a_live_page_without_a_document()
    {
        var road = Road.All["no SMS on docomo"];
        var walker = await Walker.LiveAsync(browser, site.Address, road);
        await walker.AnswerAllAsync(road);
        var page = walker.Page;

        await page.GetByRole(AriaRole.Link, new() { Name = "大きな字で見る" }).TapAsync();
        await Expect(page.Locator(".large")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "文をコピー" })).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Link, new() { Name = "ふつうの字にもどす" }).TapAsync();
        await Expect(page.Locator(".large")).ToHaveCountAsync(0);

        await Expect(page.GetByRole(AriaRole.Navigation).First).ToBeVisibleAsync();
        Assert.Equal(0, walker.Documents);
    }
}
