using AmazonLoginHelp.EndToEnd.Tests.Lines;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmazonLoginHelp.EndToEnd.Tests.Live;

/// <summary>A live page behaves as one of links does, to the hand, the eye, the ear and the browser's own buttons.</summary>
[Collection(nameof(Alone))]
public sealed class LiveWizardTests(Browser browser, Site site)
{
    private static readonly Road Road = Road.All["no SMS on docomo"];

    [Fact]
    public async Task The_new_heading_takes_the_focus_and_the_title_the_address_and_the_canonical_address_follow()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);

        await walker.AnswerAsync(Road, 0);

        await Expect(walker.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
        await Expect(walker.Page).ToHaveTitleAsync($"{Road.HeadingAfter(1)} | Amazonに入れないときの手引き(非公式)");
        await Expect(walker.Page.Locator("[rel=canonical]")).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex($"/check/{Road.Steps.ElementAt(1).Question.Id}$"));
        Assert.EndsWith($"/check/{Road.Steps.ElementAt(1).Question.Id}?symptom=no-code&code-by=sms", walker.Page.Url, StringComparison.Ordinal);
        Assert.Equal(0, walker.Documents);
    }

    [Fact]
    public async Task Until_a_tap_the_page_stays_as_it_is_with_its_focus_and_what_was_unfolded()
    {
        var walker = await Walker.ArriveAsync(browser, site.Address);
        var page = walker.Page;
        var connecting = new TaskCompletionSource();
        await page.RouteAsync("**/_blazor/negotiate*", async route =>
        {
            await connecting.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(new Uri(site.Address, $"/check/{Road.Outcome}").ToString());
        await page.EvaluateAsync("() => { for (const details of document.querySelectorAll('details')) { details.open = true; } document.querySelector('.plan a').focus(); window.before = [...document.querySelectorAll('main *')]; }");

        connecting.SetResult();
        await walker.UntilLiveAsync();

        Assert.True(await page.EvaluateAsync<bool>("() => before.length > 50 && before.every(element => element.isConnected)"));
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement === document.querySelector('.plan a') && [...document.querySelectorAll('details')].every(details => details.open)"));
    }

    [Fact]
    public async Task Back_forward_and_reload_do_what_they_do_with_links()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        await walker.AnswerAllAsync(Road, end: 2);

        await walker.Page.GoBackAsync();
        await walker.UntilHeadingAsync(Road.HeadingAfter(1));
        await walker.Page.GoBackAsync();
        await walker.UntilHeadingAsync(Road.HeadingAfter(0));
        await walker.Page.GoForwardAsync();
        await walker.UntilHeadingAsync(Road.HeadingAfter(1));
        Assert.Equal(0, walker.Documents);

        await walker.Page.ReloadAsync();
        await walker.UntilHeadingAsync(Road.HeadingAfter(1));
        await walker.Page.GoForwardAsync();
        await walker.UntilHeadingAsync(Road.HeadingAfter(2));
    }

    [Fact]
    public async Task The_way_back_leads_to_the_place_on_the_page_from_which_one_went()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        var option = walker.Page.Locator(".options a").Last;
        await option.ScrollIntoViewIfNeededAsync();
        var scrolled = await walker.Page.EvaluateAsync<int>("Math.round(scrollY)");
        Assert.True(scrolled > 0);

        await option.TapAsync();
        await walker.UntilHeadingAsync(Site.Guide.Follow(Road.Steps.First().Question.Options[^1]).Title);
        await walker.Page.GoBackAsync();
        await walker.UntilHeadingAsync(Road.HeadingAfter(0));

        Assert.InRange(await walker.Page.EvaluateAsync<int>("Math.round(scrollY)"), scrolled - 1, scrolled + 1);
    }

    [Fact]
    public async Task A_page_that_is_not_live_is_left_and_found_again_where_it_was()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        await walker.AnswerAsync(Road, 0);

        await walker.Page.GetByRole(AriaRole.Link, new() { Name = "よくある質問", Exact = true }).TapAsync();
        await walker.UntilHeadingAsync("よくある質問");
        await walker.Page.GoBackAsync();

        await walker.UntilHeadingAsync(Road.HeadingAfter(1));
        await walker.AnswerAsync(Road, 1);
    }

    [Fact]
    public async Task An_option_opens_in_a_new_tab_as_links_do()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);

        var tab = await walker.Page.Context.RunAndWaitForPageAsync(() => walker.Option(Road.Steps.First()).ClickAsync(new() { Modifiers = [KeyboardModifier.Control] }));

        await Expect(tab.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Road.HeadingAfter(1));
        await Expect(walker.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Road.HeadingAfter(0));
    }

    [Fact]
    public async Task Without_an_answer_in_time_the_link_is_followed()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        await walker.SilenceHubAsync();

        await walker.Option(Road.Steps.First()).TapAsync();
        await walker.UntilHeadingAsync(Road.HeadingAfter(1));

        Assert.Equal(1, walker.Documents);
    }

    [Fact]
    public async Task The_second_half_of_a_double_tap_answers_nothing()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        var option = (await walker.Option(Road.Steps.First()).BoundingBoxAsync())!;
        var (x, y) = (option.X + (option.Width / 2), option.Y + (option.Height / 2));

        await walker.Page.Touchscreen.TapAsync(x, y);
        await walker.Page.WaitForFunctionAsync("title => document.querySelector('h1').textContent === title", Road.HeadingAfter(1));
        await walker.Page.Touchscreen.TapAsync(x, y);

        // Were it taken, this question would not be there any more.
        await walker.AnswerAsync(Road, 1);
    }

    [Fact]
    public async Task An_earlier_answer_is_changed_in_place()
    {
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        await walker.AnswerAllAsync(Road);

        var carrier = Road.Steps.Last().Question;
        await walker.Page.GetByRole(AriaRole.Region, new() { Name = "これまでの答え" }).GetByRole(AriaRole.Link, new() { Name = carrier.Title }).TapAsync();
        await walker.UntilHeadingAsync(carrier.Title);
        await walker.Option(new(carrier, carrier.Find("au")!)).TapAsync();

        await walker.UntilHeadingAsync(Site.Guide.Nodes.Get("au-blocks-sms").Title);
        Assert.Equal(0, walker.Documents);
    }

    [Theory]
    [InlineData("{ saveData: true, effectiveType: '4g' }", 0)]
    [InlineData("{ saveData: false, effectiveType: 'slow-2g' }", 0)]
    [InlineData("{ saveData: false, effectiveType: '4g' }", 800)]
    public async Task Where_the_line_is_dear_or_slow_the_page_stays_plain(string connection, int roundTrip)
    {
        await using var line = Line.To(site.Address, new() { RoundTrip = TimeSpan.FromMilliseconds(roundTrip) });
        var walker = await Walker.ArriveAsync(browser, line.Address);
        await walker.Page.AddInitScriptAsync($"Object.defineProperty(navigator, 'connection', {{ value: {connection} }});");

        await walker.BeginAsync(Road);
        await walker.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Contains(line.Traffic.Requests, request => request.Target.Contains("/assets/live.", StringComparison.Ordinal));
        Assert.DoesNotContain(line.Traffic.Requests, request => request.Target.Contains("blazor", StringComparison.Ordinal));
    }
}
