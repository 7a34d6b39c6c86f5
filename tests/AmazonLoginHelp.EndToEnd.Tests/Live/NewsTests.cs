using System.Diagnostics;
using AmazonLoginHelp.Web.Tests.Starting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmazonLoginHelp.EndToEnd.Tests.Live;

/// <summary>Trouble that is declared while people are in the middle of a journey.</summary>
[Collection(nameof(Alone))]
public sealed class NewsTests(Browser browser)
{
    private const string Title = "見本の不具合が続いています";

    private static readonly Road Road = Road.All["no SMS on docomo"];

    [Fact]
    public async Task It_is_told_within_two_seconds_and_moves_nothing_that_is_about_to_be_tapped()
    {
        using var content = new ContentCopy();
        await using var site = await OwnSite.StartOverAsync(content.Content);
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        var before = await PlacesAsync(walker);
        var began = Stopwatch.GetTimestamp();

        Declare(content);
        await News(walker).WaitForAsync();

        var wait = Stopwatch.GetElapsedTime(began);
        TestContext.Current.TestOutputHelper!.WriteLine($"From the save to the banner: {wait.TotalMilliseconds:0} ms");
        Assert.True(wait < TimeSpan.FromSeconds(2), $"The news took {wait.TotalMilliseconds:0} ms.");
        Assert.Equal(before, await PlacesAsync(walker));
        await Expect(walker.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = Title })).ToHaveCountAsync(1);

        await walker.AnswerAsync(Road, 0);
        await Expect(walker.Page.GetByRole(AriaRole.Region, new() { Name = Title })).ToBeVisibleAsync();
        await Expect(News(walker)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task In_a_plan_one_tap_shows_the_plan_as_it_is_now()
    {
        using var content = new ContentCopy();
        await using var site = await OwnSite.StartOverAsync(content.Content);
        var walker = await Walker.LiveAsync(browser, site.Address, Road);
        await walker.AnswerAllAsync(Road);

        Declare(content);
        await News(walker).GetByRole(AriaRole.Link, new() { Name = "知らせを読む" }).TapAsync();

        await Expect(walker.Page.GetByText("今は、待ちます。")).ToBeVisibleAsync();
        await Expect(News(walker)).ToHaveCountAsync(0);
        Assert.Equal(0, walker.Documents);
        Assert.EndsWith($"/check/{Road.Outcome}?symptom=no-code&{string.Join('&', Road.Answers)}", walker.Page.Url, StringComparison.Ordinal);
    }

    private static ILocator News(Walker walker) => walker.Page.Locator(".news p");

    private static Task<double[]> PlacesAsync(Walker walker) =>
        walker.Page.Locator("main a, main h1, main p").EvaluateAllAsync<double[]>(
            "parts => parts.filter(part => !part.closest('.news')).flatMap(part => { const { x, y } = part.getBoundingClientRect(); return [x, y]; })");

    private static void Declare(ContentCopy content) => content.Declare(Title, "2026-11-29", "2026-12-02", "見本のお知らせで、終わりがわかります。", "no-code");
}
