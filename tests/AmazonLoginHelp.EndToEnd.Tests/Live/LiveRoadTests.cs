using System.Text.RegularExpressions;
using AmazonLoginHelp.EndToEnd.Tests.Lines;
using Microsoft.Playwright;

namespace AmazonLoginHelp.EndToEnd.Tests.Live;

/// <summary>The main roads from the first question to the fix, with a live connection and with everything that can be wrong with one: each tap is answered within a second, and no answer is lost.</summary>
[Collection(nameof(Alone))]
public sealed class LiveRoadTests(Browser browser, Site site)
{
    /// <summary>One for each kind of trouble that the site is about.</summary>
    private static readonly Road[] Roads =
    [
        .. new[] { "no SMS on docomo", "password forgotten", "two-step lost, without a signed-in device", "locked out after wrong passwords", "Amazon is down", "the app does not start" }
            .Select(name => Road.All[name]),
    ];

    [Fact]
    public async Task Live_no_document_is_loaded_after_the_first()
    {
        var walker = await ArriveAsync(site.Address);
        await WalkLiveAsync(walker);

        await ReportAsync("live", walker);
    }

    [Fact]
    public async Task Without_scripts_the_links_do_it()
    {
        var walker = await ArriveAsync(site.Address, options => options.JavaScriptEnabled = false);
        foreach (var road in Roads)
        {
            await walker.BeginAsync(road);
            await walker.GoOnAsync(road);

            Assert.Equal(road.Answers.Length + 1, walker.Documents);
        }

        await ReportAsync("without scripts", walker);
    }

    [Fact]
    public async Task Where_the_hub_is_blocked_the_links_do_it()
    {
        await using var line = Line.To(site.Address);
        var walker = await ArriveAsync(line.Address);
        var blocked = 0;
        await walker.Page.Context.RouteAsync("**/_blazor/**", route =>
        {
            blocked++;
            return route.AbortAsync();
        });
        foreach (var road in Roads)
        {
            var before = Pages(line);
            await walker.Page.RunAndWaitForRequestAsync(() => walker.BeginAsync(road), request => request.Url.Contains("/_blazor/negotiate", StringComparison.Ordinal));
            await walker.GoOnAsync(road);

            // Asked for at the first touch of a link or at the tap, but once: the browser driver sees only those of taps.
            Assert.Equal(road.Answers.Length + 2, Pages(line) - before);
        }

        Assert.True(blocked >= Roads.Length);
        await ReportAsync($"hub blocked {blocked} times", walker);
    }

    [Fact]
    public async Task A_server_that_is_killed_and_started_again_in_the_middle_costs_one_document()
    {
        await using var own = await OwnSite.StartAsync();
        var walker = await ArriveAsync(own.Address);
        foreach (var road in Roads)
        {
            await walker.BeginAsync(road);
            await walker.UntilLiveAsync();
            var middle = road.Answers.Length / 2;
            await walker.AnswerAllAsync(road, end: middle);
            await own.RestartAsync();
            await walker.AnswerAsync(road, middle);
            await GoesOnLiveAfterOneDocumentAsync(walker, road, middle + 1);
        }

        await ReportAsync($"server killed {Roads.Length} times", walker);
    }

    [Fact]
    public async Task After_five_minutes_out_of_sight_the_links_go_on_and_the_next_page_is_live_again()
    {
        var walker = await ArriveAsync(site.Address);
        await walker.Page.HoldTimeAsync();
        foreach (var road in Roads)
        {
            await walker.BeginAsync(road);
            await walker.UntilLiveAsync();

            await walker.Page.HideAsync();
            await walker.Page.PassMinutesAsync();
            await walker.UntilSocketsEndAsync();
            await walker.Page.ShowAsync();

            await walker.AnswerAsync(road, 0);
            await GoesOnLiveAfterOneDocumentAsync(walker, road, 1);
        }

        await ReportAsync("hidden for five minutes", walker);
    }

    [Fact]
    public async Task A_tap_made_while_the_line_is_dead_is_answered_when_it_is_back()
    {
        await using var line = Line.To(site.Address);
        var walker = await ArriveAsync(line.Address);
        foreach (var road in Roads)
        {
            await walker.BeginAsync(road);
            await walker.UntilLiveAsync();
            line.Cut();
            await walker.Page.Context.SetOfflineAsync(true);

            await walker.AnswerAsync(road, 0, tapped: async () =>
            {
                await Assertions.Expect(walker.Page.Locator("[data-waiting]")).ToHaveCountAsync(1);
                line.Mend();
                await walker.Page.Context.SetOfflineAsync(false);
            });

            await GoesOnLiveAfterOneDocumentAsync(walker, road, 1);
        }

        await ReportAsync("line dead for a while", walker);
    }

    [Fact]
    public async Task Where_WebSockets_are_blocked_it_is_live_by_long_polling()
    {
        await using var line = Line.To(site.Address, new() { RefusesWebSockets = true });
        var walker = await ArriveAsync(line.Address);
        await WalkLiveAsync(walker);

        Assert.Equal(Roads.Length, line.Traffic.WebSockets);
        await ReportAsync("WebSockets blocked", walker);
    }

    [Fact]
    public async Task Two_tabs_do_not_disturb_each_other()
    {
        var left = await ArriveAsync(site.Address);
        var right = new Walker(await left.Page.Context.NewPageAsync(), site.Address);
        for (var at = 0; at < Roads.Length; at++)
        {
            var (mine, other) = (Roads[at], Roads[(at + 1) % Roads.Length]);
            await left.BeginAsync(mine);
            await right.BeginAsync(other);
            await left.UntilLiveAsync();
            await right.UntilLiveAsync();
            for (var step = 0; step < Math.Max(mine.Answers.Length, other.Answers.Length); step++)
            {
                await (step < mine.Answers.Length ? left.AnswerAsync(mine, step) : Task.CompletedTask);
                await (step < other.Answers.Length ? right.AnswerAsync(other, step) : Task.CompletedTask);
            }

            await left.OpenFixAsync(mine);
            await right.OpenFixAsync(other);
            Assert.Equal((0, 0), (left.Documents, right.Documents));
        }

        await ReportAsync("two tabs, the left", left);
        await ReportAsync("two tabs, the right", right);
    }

    private static int Pages(Line line) => line.Traffic.Requests.Count(request => Regex.IsMatch(request.Target, "^/(check|fixes)/"));

    private static async Task WalkLiveAsync(Walker walker)
    {
        foreach (var road in Roads)
        {
            await walker.BeginAsync(road);
            await walker.UntilLiveAsync();
            await walker.GoOnAsync(road);

            Assert.Equal(0, walker.Documents);
        }
    }

    private static async Task GoesOnLiveAfterOneDocumentAsync(Walker walker, Road road, int step)
    {
        Assert.Equal(1, walker.Documents);
        await walker.UntilLiveAsync();
        await walker.GoOnAsync(road, step);
        Assert.Equal(1, walker.Documents);
    }

    private Task<Walker> ArriveAsync(Uri address, Action<BrowserNewContextOptions>? change = null) => Walker.ArriveAsync(browser, address, change);

    private static async Task ReportAsync(string what, Walker walker)
    {
        TestContext.Current.TestOutputHelper!.WriteLine($"{what}: {walker.Counts}");
        await walker.Page.Context.CloseAsync();
    }
}
