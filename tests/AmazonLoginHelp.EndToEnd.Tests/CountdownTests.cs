using AmazonLoginHelp.EndToEnd.Tests.Live;
using AmazonLoginHelp.Engine;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>The wait before a code may be asked for is measured over a live connection, and leaves nothing untrue behind when that ends.</summary>
public sealed class CountdownTests(Browser browser)
{
    private static readonly Outcome Verdict = Road.All["no SMS on docomo"].Verdict;

    private static readonly PlannedFix[] Measured = [.. Verdict.Plan.Where(planned => Site.Guide.Fixes.Get(planned.Fix).Wait is not null)];

    [Fact]
    public async Task A_wait_goes_on_while_the_plan_is_read_and_its_hour_outlives_the_connection()
    {
        await using var site = await OwnSite.StartAsync();
        var page = await LivePlanAsync(site);

        await Link(page, Measured[0].Label).TapAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "いまから5分を計る" }).TapAsync();
        await Expect(Steps(page).GetByRole(AriaRole.Status)).ToHaveTextAsync("12時5分になったら、コードを1回だけ頼めます。");
        await Link(page, "やることメモにもどる").TapAsync();
        await Link(page, Measured[0].Label).TapAsync();
        await Expect(Steps(page)).ToContainTextAsync("あと約5分です。");
        await site.Process.KillAsync();

        await Expect(Steps(page)).Not.ToContainTextAsync("あと約");
        await Expect(Steps(page)).ToContainTextAsync("12時5分になったら、コードを1回だけ頼めます。");
    }

    [Fact]
    public async Task A_button_that_would_do_nothing_goes_with_the_connection_and_moves_nothing()
    {
        await using var site = await OwnSite.StartAsync();
        var page = await LivePlanAsync(site);
        await Link(page, Measured[0].Label).TapAsync();
        await Expect(Steps(page).GetByRole(AriaRole.Button)).ToBeVisibleAsync();
        var height = await HeightAsync(page);

        await site.Process.KillAsync();

        await Expect(Steps(page).GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        Assert.Equal(height, await HeightAsync(page));
    }

    /// <summary>A plan that is open with a live connection.</summary>
    private async Task<IPage> LivePlanAsync(OwnSite site)
    {
        var walker = await Walker.ArriveAsync(browser, site.Address);
        await walker.Page.GotoAsync(new Uri(site.Address, $"/check/{Verdict.Id}").ToString());
        await walker.UntilLiveAsync();
        return walker.Page;
    }

    private static Task<double> HeightAsync(IPage page) => Steps(page).EvaluateAsync<double>("steps => steps.getBoundingClientRect().height");

    private static ILocator Link(IPage page, string name) => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First;

    private static ILocator Steps(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "やりかた", Exact = true });
}
