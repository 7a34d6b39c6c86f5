using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>axe finds nothing on any kind of page, in light and in dark colours, with every detail opened.</summary>
public sealed class AccessibilityTests(Browser browser, Site site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        // Of what passes, one example each is enough; listing all of it takes most of the time.
        ResultTypes = [ResultType.Violations],
    };

    public static TheoryData<string> Kinds => [.. KindsOfPage.Addresses.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing_in_light_or_dark_colours_on(string kind)
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, KindsOfPage.Addresses[kind]);
        await visitor.OpenDetailsAsync();

        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await visitor.Page.RunAxe(Rules);

            Assert.NotEmpty(result.Passes);
            Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.SelectMany(
                violation => violation.Nodes,
                (violation, node) => $"{scheme}: {violation.Id}: {violation.Help}: {node.Html}")));
        }
    }

    [Fact]
    public async Task Axe_would_find_something_if_there_were_something()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site);
        await visitor.Page.EvaluateAsync("document.documentElement.removeAttribute('lang'); document.querySelector('h1').style.color = '#ddd'");

        var result = await visitor.Page.RunAxe(Rules);

        Assert.Contains(result.Violations, violation => violation.Id == "html-has-lang");
    }
}
