using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmazonLoginHelp.EndToEnd.Tests.Access;

/// <summary>With the Tab and Enter keys alone; wherever they lead, one sees where one is.</summary>
public sealed class KeyboardTests(Browser browser, Site site)
{
    private const int MostStops = 150;

    public static TheoryData<string> Roads => [.. Road.All.Keys];

    [Theory]
    [MemberData(nameof(Roads))]
    public async Task Tab_and_enter_lead_from_the_home_page_to_a_fix(string name)
    {
        var road = Road.All[name];
        await using var visitor = await Visitor.ArriveAsync(browser, site);

        await EnterAsync(visitor.Page, visitor.Link(Road.SymptomOf(road).Title));
        foreach (var answer in road.Steps)
        {
            await visitor.StandsOnAsync(answer.Question.Title);
            await EnterAsync(visitor.Page, visitor.Option(answer));
        }

        await visitor.StandsOnAsync(road.Verdict.Title);
        var first = road.Verdict.Plan[0];
        await EnterAsync(visitor.Page, visitor.Link(first.Label, visitor.Region("やることメモ")));
        await visitor.StandsOnAsync(Site.Guide.Fixes.Get(first.Fix).Title);
    }

    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site);
        var skip = visitor.Link("本文へ進む", visitor.Page.Locator("body"));

        await visitor.Page.Keyboard.PressAsync("Tab");
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Main).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");

        await Expect(visitor.Main.Locator("a, input, button").First).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("/", ColorScheme.Light)]
    [InlineData("/", ColorScheme.Dark)]
    [InlineData("/check/docomo-blocks-sms", ColorScheme.Light)]
    [InlineData("/fixes/docomo-allow-overseas-sms", ColorScheme.Dark)]
    public async Task Every_stop_can_be_seen_and_none_is_a_trap(string address, ColorScheme scheme)
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, address, options => options.ColorScheme = scheme);
        var stops = visitor.Page.Locator("a[href], button, input, summary").Filter(new() { Visible = true });

        foreach (var stop in await stops.AllAsync())
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            await Expect(stop).ToBeFocusedAsync();
            await FocusIsVisibleAsync(visitor.Page);
        }
    }

    internal static async Task EnterAsync(IPage page, ILocator target)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            await FocusIsVisibleAsync(page);
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                await page.Keyboard.PressAsync("Enter");
                return;
            }
        }

        Assert.Fail($"{MostStops} stops did not lead to {target}.");
    }

    private static async Task FocusIsVisibleAsync(IPage page)
    {
        var focus = await page.EvaluateAsync<Focus>(
            """
            () => {
              const element = document.activeElement, style = getComputedStyle(element), box = element.getBoundingClientRect();
              return {
                words: element.innerText.slice(0, 80), line: style.outlineStyle, width: parseFloat(style.outlineWidth),
                shown: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
              };
            }
            """);
        Assert.True(focus.Line != "none" && focus.Width > 0 && focus.Shown, $"One does not see that the focus is on 「{focus.Words}」.");
    }

    private sealed record Focus
    {
        public string Words { get; init; } = "";

        public string Line { get; init; } = "";

        public double Width { get; init; }

        public bool Shown { get; init; }
    }
}
