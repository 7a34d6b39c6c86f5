using Microsoft.Playwright;

namespace AmazonLoginHelp.EndToEnd.Tests.Live;

/// <summary>What a live page may take, and that the program is not held up by any.</summary>
[Collection(nameof(Alone))]
public sealed class LiveLimitsTests(Browser browser)
{
    private static readonly Road Road = Road.All["no SMS on docomo"];

    [Fact]
    public async Task Told_to_stop_the_program_ends_within_a_second_though_pages_are_live()
    {
        await using var site = await OwnSite.StartAsync();
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        var other = await Walker.LiveAsync(browser, site.Address, Road);

        var took = await site.Process.StopAsync();

        TestContext.Current.TestOutputHelper!.WriteLine($"From the signal to the end: {took.TotalMilliseconds:0} ms");
        Assert.True(took < TimeSpan.FromSeconds(1), $"It took {took.TotalMilliseconds:0} ms.");
        await walker.UntilSocketsEndAsync();
        await other.UntilSocketsEndAsync();
    }

    [Fact]
    public async Task Over_the_limit_pages_stay_plain_until_there_is_room_again()
    {
        await using var site = await OwnSite.StartAsync(("Live__MostConnectionsPerAddress", "1"));
        var first = await Walker.LiveAsync(browser, site.Address, Road);

        var second = await Walker.ArriveAsync(browser, site.Address);
        await second.BeginAsync(Road);
        Assert.Equal(0, await second.Page.Locator("[data-blazor]").CountAsync());
        await second.GoOnAsync(Road);
        Assert.Equal(Road.Answers.Length + 1, second.Documents);

        await first.Page.CloseAsync();
        var third = await Walker.ArriveAsync(browser, site.Address);
        // The server hears of the end on its own time.
        do
        {
            await third.BeginAsync(Road);
        }
        while (await third.Page.Locator("[data-blazor]").CountAsync() == 0);
        await third.UntilLiveAsync();
    }

    [Fact]
    public async Task Turned_off_the_wizard_works_by_its_links_and_nobody_answers_at_the_hub()
    {
        await using var site = await OwnSite.StartAsync(("Live__Enabled", "false"));
        var walker = await Walker.ArriveAsync(browser, site.Address);
        await walker.BeginAsync(Road);

        Assert.Equal(0, await walker.Page.Locator("[data-blazor]").CountAsync());
        await walker.GoOnAsync(Road);

        using var client = new HttpClient { BaseAddress = site.Address };
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await client.PostAsync(new Uri("/_blazor/negotiate", UriKind.Relative), null)).StatusCode);
    }
}
