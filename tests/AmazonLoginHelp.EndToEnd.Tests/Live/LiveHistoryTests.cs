using AmazonLoginHelp.EndToEnd.Tests.Lines;
using Microsoft.Playwright;

namespace AmazonLoginHelp.EndToEnd.Tests.Live;

/// <summary>Steps of a live page stand in the browser's history as pages do, whatever has become of the connection since.</summary>
[Collection(nameof(Alone))]
public sealed class LiveHistoryTests(Browser browser, Site site)
{
    private const string SlowHub = "() => { const { send } = WebSocket.prototype; WebSocket.prototype.send = function (data) { setTimeout(() => send.call(this, data), 150); }; }";

    private static readonly Road Road = Road.All["no SMS on docomo"];

    [Fact]
    public async Task A_fix_that_was_loaded_anew_leads_back_to_its_plan()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        await walker.GoOnAsync(Road);

        await walker.Page.ReloadAsync();
        await walker.Page.GoBackAsync();

        await walker.UntilHeadingAsync(Road.Verdict.Title);
    }

    [Fact]
    public async Task A_page_that_stays_plain_after_it_was_loaded_anew_leads_back_all_the_same()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        await walker.AnswerAllAsync(Road, end: 2);
        await walker.Page.Context.RouteAsync("**/assets/blazor*", route => route.AbortAsync());

        await walker.Page.ReloadAsync();
        await walker.UntilHeadingAsync(Road.HeadingAfter(2));
        await walker.Page.GoBackAsync();
        await walker.UntilHeadingAsync(Road.HeadingAfter(1));
        await walker.Page.WaitForLoadStateAsync(); // its script is there by then
        await walker.Page.GoBackAsync();
        await walker.UntilHeadingAsync(Road.HeadingAfter(0));
    }

    [Fact]
    public async Task Without_a_connection_the_way_back_leads_to_a_page_with_a_place_in_it()
    {
        await using var line = Line.To(site.Address);
        var walker = await Walker.ArriveAsync(browser, line.Address);
        await walker.Page.GotoAsync(new Uri(line.Address, $"/check/{Road.Outcome}#contacts").ToString());
        await walker.UntilLiveAsync();
        await walker.OpenFixAsync(Road);

        line.Cut();
        await walker.UntilSocketsEndAsync();
        line.Mend();
        await walker.Page.GoBackAsync();

        await walker.UntilHeadingAsync(Road.Verdict.Title);
    }

    [Fact]
    public async Task Without_a_line_the_way_back_shows_what_was_there()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        await walker.AnswerAllAsync(Road, end: 2);
        await walker.SilenceHubAsync();
        await walker.Page.Context.SetOfflineAsync(true);

        await walker.Page.GoBackAsync();
        await walker.UntilHeadingAsync(Road.HeadingAfter(1));
        await walker.Page.GoBackAsync();
        await walker.UntilHeadingAsync(Road.HeadingAfter(0));
        await walker.Page.Context.SetOfflineAsync(false);

        await walker.AnswerAsync(Road, 0);
    }

    [Fact]
    public async Task Back_and_forward_before_an_answer_loses_no_page()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        await walker.AnswerAllAsync(Road, end: 2);
        await walker.Page.EvaluateAsync(SlowHub);

        await walker.Page.EvaluateAsync("() => { history.back(); setTimeout(() => history.forward(), 60); }");
        // Two answers were given before; the third turn is the way back, the fourth the way forward.
        await walker.Page.Locator("[data-turn='4']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await walker.UntilHeadingAsync(Road.HeadingAfter(2));
        Assert.Contains(Road.Steps.ElementAt(2).Question.Id, walker.Page.Url, StringComparison.Ordinal);
        await walker.Page.GoBackAsync();

        await walker.UntilHeadingAsync(Road.HeadingAfter(1));
    }

    [Fact]
    public async Task The_last_tap_counts_though_it_leads_to_a_page_that_is_slow()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        await walker.SilenceHubAsync();
        await walker.Page.RouteAsync("**/contacts", async route =>
        {
            // A slow page: longer than a live tap waits for its answer.
            await Task.Delay(TimeSpan.FromSeconds(1));
            await route.ContinueAsync();
        });

        await walker.Option(Road.Steps.First()).TapAsync();
        await walker.Page.GetByRole(AriaRole.Link, new() { Name = "連絡先", Exact = true }).TapAsync();

        await walker.Page.WaitForURLAsync("**/contacts");
    }

    [Fact]
    public async Task The_place_on_the_page_is_kept_back_and_forth()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        await walker.AnswerAllAsync(Road);

        await walker.Page.EvaluateAsync("() => scrollTo(0, 700)");
        await walker.OpenFixAsync(Road);
        var fix = Site.Guide.Fixes.Get(Road.Verdict.Plan[0].Fix).Title;
        var scrolled = new List<int>();
        for (var round = 0; round < 2; round++)
        {
            await walker.Page.GoBackAsync();
            await walker.UntilHeadingAsync(Road.Verdict.Title);
            scrolled.Add(await walker.Page.EvaluateAsync<int>("Math.round(scrollY)"));
            await walker.Page.GoForwardAsync();
            await walker.UntilHeadingAsync(fix);
        }

        Assert.True(scrolled[0] > 0);
        Assert.Equal(scrolled[0], scrolled[1]);
    }
}
