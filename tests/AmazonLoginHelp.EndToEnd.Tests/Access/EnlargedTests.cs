using Microsoft.Playwright;

namespace AmazonLoginHelp.EndToEnd.Tests.Access;

/// <summary>With text as large or as wide as people set it, every kind of page can be read by moving up and down alone, and nothing is lost.</summary>
public sealed class EnlargedTests(Browser browser, Site site)
{
    private static readonly string[] Rules = ["nothing sticks out sideways", "nothing is cut off"];

    // A sheet made by a script, because the policy of the site allows no style within a page. The sizes are those of WCAG 1.4.12.
    private const string Spacing =
        """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }");
          document.adoptedStyleSheets.push(sheet);
        }
        """;

    public static TheoryData<string> Kinds => [.. KindsOfPage.Addresses.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Text_four_times_as_large_fits_a_screen_of_1280_px_on(string kind)
    {
        await using var inspector = await OpenAsync(kind, 1280);

        // As in the settings of the browser, which also widths in rem go by.
        var chromium = await inspector.Page.Context.NewCDPSessionAsync(inspector.Page);
        await chromium.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new { standard = 64, @fixed = 52 } });
        Assert.True(await inspector.Page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.documentElement).fontSize)") >= 64);

        await NothingIsLostAsync(inspector);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Wide_spacing_of_text_fits_a_screen_of_320_px_on(string kind)
    {
        await using var inspector = await OpenAsync(kind, 320);

        await inspector.Page.EvaluateAsync(Spacing);

        await NothingIsLostAsync(inspector);
    }

    private async Task<Inspector> OpenAsync(string kind, int width)
    {
        var inspector = await Inspector.ArriveAsync(browser, site);
        await inspector.OpenAsync(KindsOfPage.Addresses[kind]);
        await new Look(ColorScheme.Light, width).ApplyAsync(inspector.Page);
        return inspector;
    }

    private static async Task NothingIsLostAsync(Inspector inspector)
    {
        foreach (var rule in Rules)
        {
            var found = await inspector.FindingsOfAsync(rule);
            Assert.True(found.Length == 0, $"{rule}: {string.Join('\n', found)}");
        }
    }
}
