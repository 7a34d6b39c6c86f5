using AmazonLoginHelp.Engine;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>The main roads, by tapping from the home page, on a narrow and a wide screen, with and without scripts.</summary>
public sealed class RoadTests(Browser browser, Site site)
{
    public static MatrixTheoryData<string, bool, int> Roads => new([.. Road.All.Keys], [true, false], [320, 1280]);

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task Taps_lead_from_the_symptom_to_the_plan_through_its_fixes_and_back(string name, bool scripts, int width)
    {
        var road = Road.All[name];
        await using var visitor = await Visitor.ArriveAsync(browser, site, change: options =>
        {
            options.JavaScriptEnabled = scripts;
            options.ViewportSize = new() { Width = width, Height = 740 };
        });

        await visitor.StandsOnAsync(Site.Guide.Home.Title);
        await visitor.WalkAsync(road, answer => EveryOptionCanBeTappedAsync(visitor, answer.Question));
        await ShowsTheVerdictAsync(visitor, road);
        await ReadsTwoFixesAndComesBackAsync(visitor, road.Verdict);

        Assert.Empty(visitor.Complaints);
        Assert.Empty(await visitor.CookiesAsync());
    }

    private static async Task EveryOptionCanBeTappedAsync(Visitor visitor, Question question)
    {
        var heights = await visitor.Options(question).EvaluateAllAsync<double[]>("options => options.map(option => option.getBoundingClientRect().height)");

        Assert.Equal(question.Options.Length, heights.Length);
        Assert.All(heights, height => Assert.True(height >= 44, $"An option of 「{question.Title}」 is {height} px high."));
    }

    private static async Task ShowsTheVerdictAsync(Visitor visitor, Road road)
    {
        var plan = visitor.Region("やることメモ");
        var contacts = visitor.Region("連絡先");

        await Expect(visitor.Main.GetByText(road.Layer, new() { Exact = true })).ToBeVisibleAsync();
        await Expect(visitor.Main.GetByText("(推定)")).ToHaveCountAsync(road.Verdict.Likely ? 1 : 0);

        Assert.Equal(
            road.Verdict.Plan.Select(planned => planned.Label),
            await plan.Locator("ol").GetByRole(AriaRole.Link).AllInnerTextsAsync());

        foreach (var contact in road.Verdict.Contacts.Select(Site.Guide.Contacts.Get))
        {
            await Expect(contacts.GetByRole(AriaRole.Heading, new() { Name = contact.Title, Exact = true })).ToBeVisibleAsync();
        }

        await Expect(contacts.GetByText("サインインしていなくても使えます").First).ToBeVisibleAsync();
    }

    private static async Task ReadsTwoFixesAndComesBackAsync(Visitor visitor, Outcome outcome)
    {
        var (first, second) = (outcome.Plan[0], outcome.Plan[1]);

        await visitor.Link(first.Label, visitor.Region("やることメモ")).TapAsync();
        await visitor.StandsOnAsync(Site.Guide.Fixes.Get(first.Fix).Title);
        await Expect(visitor.Region("やりかた").GetByRole(AriaRole.Listitem).First).ToBeVisibleAsync();

        await visitor.Link(second.Label, visitor.Region("だめなら")).TapAsync();
        await visitor.StandsOnAsync(Site.Guide.Fixes.Get(second.Fix).Title);

        await visitor.Link(first.Label, visitor.Region("だめなら")).TapAsync();
        await visitor.StandsOnAsync(Site.Guide.Fixes.Get(first.Fix).Title);

        await visitor.Link("やることメモにもどる").TapAsync();
        await visitor.StandsOnAsync(outcome.Title);
    }
}
