using Microsoft.Playwright;

namespace AmazonLoginHelp.EndToEnd.Tests.Access;

/// <summary>In colours that the system forces upon pages, what backgrounds and shadows say elsewhere is said by lines.</summary>
public sealed class ForcedColorsTests(Browser browser, Site site)
{
    private const string Lines =
        """
        element => {
          const { borderLeftWidth, borderLeftStyle, borderLeftColor } = getComputedStyle(element, element.matches(".plan > li") ? "::before" : null);
          return borderLeftStyle !== "none" && borderLeftColor !== getComputedStyle(document.body).backgroundColor ? parseFloat(borderLeftWidth) : 0;
        }
        """;

    [Fact]
    public async Task Options_have_a_line_around_them_and_the_answer_given_before_a_thicker_one()
    {
        var road = Road.All["no SMS on docomo"];
        await using var inspector = await OpenAsync($"/check/code-by?symptom={road.Symptom}&code-by=sms");
        var options = inspector.Page.Locator(".options a");

        var given = await options.And(inspector.Page.Locator("[aria-current]")).EvaluateAsync<double>(Lines);

        Assert.True(given > await options.Last.EvaluateAsync<double>(Lines));
        Assert.True(await options.Last.EvaluateAsync<double>(Lines) >= 1);
    }

    [Theory]
    [InlineData(".layer")]
    [InlineData(".plan > li")]
    [InlineData(".script")]
    [InlineData("button")]
    public async Task A_line_stays_around(string part)
    {
        await using var inspector = await OpenAsync(KindsOfPage.Addresses["outcome"]);

        Assert.True(await inspector.Page.Locator(part).First.EvaluateAsync<double>(Lines) >= 1);
    }

    [Theory]
    [InlineData("home")]
    [InlineData("question")]
    [InlineData("outcome")]
    [InlineData("fix")]
    [InlineData("screens")]
    public async Task One_sees_where_the_focus_is_on(string kind)
    {
        await using var inspector = await OpenAsync(KindsOfPage.Addresses[kind]);

        Assert.Empty(await inspector.FindingsOfAsync("focus is seen"));
    }

    private async Task<Inspector> OpenAsync(string address)
    {
        var inspector = await Inspector.ArriveAsync(browser, site);
        await inspector.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await inspector.OpenAsync(address);
        Assert.True(await inspector.Page.EvaluateAsync<bool>("matchMedia('(forced-colors: active)').matches"));
        return inspector;
    }
}
