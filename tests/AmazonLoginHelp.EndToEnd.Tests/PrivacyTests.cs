using Microsoft.Playwright;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>What a whole journey leaves behind: nothing in the browser, nothing elsewhere, and next to nothing on the server.</summary>
public sealed class PrivacyTests(Browser browser, Site site)
{
    [Fact]
    public async Task A_whole_journey_asks_no_other_host_and_leaves_nothing_in_the_browser()
    {
        var road = Road.All["no SMS on a low-cost SIM"];
        await using var visitor = await Visitor.ArriveAsync(browser, site);
        var requests = 0;
        visitor.Page.Request += (_, _) => requests++;

        await visitor.WalkAsync(road);
        await visitor.Link(road.Verdict.Plan[0].Label, visitor.Region("やることメモ")).TapAsync();
        await visitor.StandsOnAsync(Site.Guide.Fixes.Get(road.Verdict.Plan[0].Fix).Title);

        Assert.True(requests > road.Answers.Length);
        Assert.Empty(visitor.Complaints);
        Assert.Empty(await visitor.CookiesAsync());
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
        Assert.Equal(0, await visitor.Page.EvaluateAsync<int>("navigator.serviceWorker.getRegistrations().then(found => found.length)"));
    }

    [Fact]
    public async Task The_servers_log_has_the_name_of_each_request_and_neither_its_address_nor_its_answers()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site);
        await visitor.WalkAsync(Road.All["two-step lost, with a signed-in device"]);

        Assert.Contains(site.Log, line => line.Contains("GetNode Answered", StringComparison.Ordinal));
        Assert.All(site.Log.Where(line => line.Contains("Get", StringComparison.Ordinal)), line =>
            Assert.Matches(@"^\d\d:\d\d:\d\d INF Get[A-Za-z]+ (Answered|NotFound|Rejected) in [0-9.]+ ms$", line));
        Assert.All(site.Log, line => Assert.DoesNotMatch(@"two-step|symptom|=|\?|/check|Mozilla|127\.0\.0\.1", line));
    }
}
