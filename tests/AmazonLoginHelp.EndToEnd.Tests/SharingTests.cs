using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>From a computer to a telephone, and from one person to another.</summary>
public sealed class SharingTests(Browser browser, Site site)
{
    private const string Fix = "/fixes/docomo-allow-overseas-sms";
    private const string Code = "*20184";
    private const string InLine = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/14.1.0";
    private const string OnAndroid = "Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36";

    private static readonly string Plan = KindsOfPage.Addresses["outcome"];

    [Fact]
    public async Task Nothing_is_asked_of_anybody_before_a_tap_and_the_qr_code_only_when_it_is_unfolded()
    {
        var page = await browser.OpenAsync(options => options.BaseURL = site.Address.ToString());
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(Fix);
        await page.GetByText("スマホで開く(QRコード)").ScrollIntoViewIfNeededAsync();
        await page.EvaluateAsync("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");

        Assert.All(asked, url => Assert.StartsWith(site.Address.ToString(), url, StringComparison.Ordinal));
        Assert.DoesNotContain(asked, url => url.Contains("/qr.svg", StringComparison.Ordinal));

        var drawn = page.WaitForResponseAsync(response => response.Url.Contains("/qr.svg", StringComparison.Ordinal));
        await page.GetByText("スマホで開く(QRコード)").ClickAsync();
        Assert.Equal(200, (await drawn).Status);
        var picture = page.GetByRole(AriaRole.Img, new() { Name = "このページを開くQRコード" });
        await Expect(picture).ToHaveJSPropertyAsync("complete", true);
        Assert.True(await picture.EvaluateAsync<int>("(picture) => picture.naturalWidth") > 0);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task Every_button_copies_what_stands_before_it_and_says_so()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, Plan);
        await visitor.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var note = visitor.Region("電話で読むメモ(30秒)");
        await Expect(note.GetByRole(AriaRole.Status)).ToBeEmptyAsync();

        await note.GetByRole(AriaRole.Button, new() { Name = "文をコピー" }).TapAsync();

        await Expect(note.GetByRole(AriaRole.Status)).ToHaveTextAsync("コピーしました");
        var copied = await visitor.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Equal(
            await note.Locator("blockquote p").AllInnerTextsAsync(),
            copied.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

        await visitor.Page.GotoAsync(Fix);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "番号をコピー" }).TapAsync();
        await Expect(visitor.Region("やりかた").GetByRole(AriaRole.Status)).ToHaveTextAsync("コピーしました");
        Assert.Equal(Code, await visitor.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Buttons_are_there_once_and_large_enough_for_a_finger_however_often_the_wizard_has_drawn()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, Plan);
        await visitor.Page.EvaluateAsync("() => { for (let time = 0; time < 3; time++) document.dispatchEvent(new Event('shown')); }");

        var buttons = visitor.Main.GetByRole(AriaRole.Button, new() { NameRegex = new("コピー$") });
        await Expect(buttons).ToHaveCountAsync(2);
        Assert.All(await buttons.AllAsync(), button => Assert.True(button.BoundingBoxAsync().GetAwaiter().GetResult()!.Height >= 44));
    }

    [Fact]
    public async Task What_the_wizard_draws_later_has_its_buttons_too()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, Plan);
        await visitor.Page.EvaluateAsync(
            """
            () => {
              document.querySelectorAll('main button, main [role=status]').forEach((part) => part.remove());
              document.dispatchEvent(new Event('shown'));
            }
            """);

        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "文をコピー" })).ToHaveCountAsync(1);
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "アドレスをコピー" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_phones_own_sharing_is_offered_where_there_is_one_and_is_given_the_address_shown()
    {
        var page = await browser.OpenAsync(options => options.BaseURL = site.Address.ToString());
        await page.AddInitScriptAsync("navigator.share = (what) => { window.shared = what.url; return Promise.reject(new Error('closed')); }");
        var errors = 0;
        page.PageError += (_, _) => errors++;
        await page.GotoAsync(Plan);

        await page.GetByRole(AriaRole.Button, new() { Name = "アプリで送る" }).ClickAsync();

        Assert.Equal(await page.Locator(".share code").InnerTextAsync(), await page.EvaluateAsync<string>("shared"));
        Assert.Equal(0, errors);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task Where_there_is_none_it_is_not()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, Plan);

        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "アドレスをコピー" })).ToBeVisibleAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "アプリで送る" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task On_Android_a_code_is_dialled_by_a_tap_and_needs_no_button()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, Fix, options => options.UserAgent = OnAndroid);

        await Expect(visitor.Link(Code)).ToHaveAttributeAsync("href", "tel:" + Code);
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "番号をコピー" })).ToHaveCountAsync(0);

        await visitor.Page.GotoAsync("/fixes/tell-the-bank");
        await Expect(visitor.Link("#9110")).ToHaveAttributeAsync("href", "tel:%239110");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Elsewhere_it_is_text(bool scripts)
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, Fix, options => (options.UserAgent, options.JavaScriptEnabled) = (InLine, scripts));

        await Expect(visitor.Main.GetByText(Code, new() { Exact = true })).ToBeVisibleAsync();
        await Expect(visitor.Link(Code)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task In_lines_own_browser_there_is_a_way_out_to_the_same_page()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, Plan, options => options.UserAgent = InLine);
        var way = visitor.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "ほかのブラウザで開く" });

        await Expect(way).ToHaveAttributeAsync("href", Plan + "&openExternalBrowser=1");
        await visitor.FitsTheScreenAsync();
        await visitor.Page.EvaluateAsync("() => { history.pushState(null, '', '/fixes'); document.dispatchEvent(new Event('shown')); }");
        await Expect(way).ToHaveAttributeAsync("href", "/fixes?openExternalBrowser=1");
    }

    [Fact]
    public async Task In_another_browser_nothing_is_said_of_line()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, Plan);

        await Expect(visitor.Page.GetByText("LINEの中です")).ToHaveCountAsync(0);
    }
}
