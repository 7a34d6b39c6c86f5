using AmazonLoginHelp.EndToEnd.Tests.Lines;
using AmazonLoginHelp.EndToEnd.Tests.Live;
using Microsoft.Playwright;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>The page behind a link is asked for as soon as the link is pressed, and only there where a document is to come.</summary>
[Collection(nameof(Alone))]
public sealed class PrefetchTests(Browser browser, Site site)
{
    private static readonly Road Road = Road.All["no SMS on docomo"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task A_page_asked_for_before_the_finger_is_lifted_is_shown_and_goes_live()
    {
        await using var line = Line.To(site.Address);
        var walker = await Walker.ArriveAsync(browser, line.Address);
        await walker.Page.GotoAsync(new Uri(line.Address, "/symptoms/no-code").ToString());
        var start = walker.Page.Locator("a.start");
        var address = (await start.GetAttributeAsync("href"))!;

        await PressAsync(walker.Page, start);
        await UntilAskedAsync(line, address);
        Assert.Equal(0, line.Traffic.WebSockets);
        await walker.Page.Mouse.UpAsync();

        await walker.UntilHeadingAsync(Road.HeadingAfter(0));
        await walker.UntilLiveAsync();
        Assert.Equal("navigational-prefetch", await walker.Page.EvaluateAsync<string>("performance.getEntriesByType('navigation')[0].deliveryType"));
        Assert.Equal(1, Asked(line, address));
        await walker.AnswerAsync(Road, 0);
    }

    [Fact]
    public async Task What_a_live_page_answers_by_itself_is_not_asked_for_ahead()
    {
        await using var line = Line.To(site.Address);
        var walker = await Walker.LiveAsync(browser, line.Address, Road);

        var option = walker.Option(Road.Steps.First());
        var address = (await option.GetAttributeAsync("href"))!;
        await PressAsync(walker.Page, option);
        await walker.Page.Mouse.UpAsync();
        await walker.UntilHeadingAsync(Road.HeadingAfter(1));
        await PressAsync(walker.Page, walker.Page.Locator("header a[href='/faq']"));
        await UntilAskedAsync(line, "/faq");

        Assert.Equal(0, Asked(line, address));
    }

    [Fact]
    public async Task Nobody_complains_of_the_rules()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, "/faq");

        // As long as a finger stays down.
        await visitor.Page.Locator("main a").First.ClickAsync(new() { Delay = 100 });
        await visitor.Page.WaitForURLAsync("**/faq/*");

        Assert.Empty(visitor.Complaints);
    }

    private static async Task PressAsync(IPage page, ILocator link)
    {
        await link.HoverAsync();
        await page.Mouse.DownAsync();
    }

    private static int Asked(Line line, string address) => line.Traffic.Requests.Count(request => request.Target == address);

    private static async Task UntilAskedAsync(Line line, string address)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var looks = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (Asked(line, address) == 0)
        {
            await looks.WaitForNextTickAsync(patience.Token);
        }
    }
}
