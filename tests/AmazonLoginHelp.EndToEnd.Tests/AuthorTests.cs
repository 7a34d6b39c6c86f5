using System.Diagnostics;
using AmazonLoginHelp.Engine;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>The authors' preview is alive: it follows the walk, shows what is saved, and comes back.</summary>
public sealed class AuthorTests(Browser browser)
{
    private const string NoWebSockets = "window.WebSocket = class { constructor() { throw new Error('blocked'); } };";

    private static readonly Symptom Symptom = Site.Guide.Symptoms.Get("locked");
    private static readonly Question First = (Question)Site.Guide.Nodes.Get(Symptom.FirstQuestion);
    private static readonly string Start = $"/check/{First.Id}?symptom={Symptom.Id}";

    [Fact]
    public async Task A_button_opens_a_symptom_and_a_walk_in_the_frame_is_followed_in_the_tree()
    {
        await using var site = await AuthorSite.StartAsync();
        var page = await site.PreviewAsync(browser, "/");

        await page.GetByRole(AriaRole.Button, new() { Name = Symptom.Title }).ClickAsync();
        await Expect(Heading(page)).ToHaveTextAsync(First.Title);
        await Expect(Node(page, First.Id)).ToContainClassAsync("tree-here");
        var option = First.Options[0];
        await Frame(page).GetByRole(AriaRole.Link, new() { NameRegex = new($"^{System.Text.RegularExpressions.Regex.Escape(option.Label)}") }).ClickAsync();

        await Expect(Heading(page)).ToHaveTextAsync(Site.Guide.Follow(option).Title);
        await Expect(Node(page, option.Target)).ToContainClassAsync("tree-here");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(Uri.EscapeDataString($"/check/{option.Target}")));
    }

    [Fact]
    public async Task A_saved_file_is_seen_without_a_hand_on_the_browser()
    {
        await using var site = await AuthorSite.StartAsync();
        var page = await site.PreviewAsync(browser, Start);
        await Expect(Heading(page)).ToHaveTextAsync(First.Title);
        var clock = Stopwatch.StartNew();

        site.Save($"ja/questions/{First.Id}.md", $"# {First.Title}", "# 書き直した質問");

        // Asked at each drawing of the screen; a locator would look only every half second.
        await page.WaitForFunctionAsync("() => document.querySelector('iframe')?.contentDocument?.querySelector('h1')?.textContent === '書き直した質問'");
        TestContext.Current.TestOutputHelper!.WriteLine($"Save to seen: {clock.ElapsedMilliseconds} ms");
        await Expect(Node(page, First.Id)).ToContainTextAsync("書き直した質問");
    }

    [Fact]
    public async Task A_mistake_is_named_while_the_page_stays_and_goes_when_it_is_mended()
    {
        await using var site = await AuthorSite.StartAsync();
        var page = await site.PreviewAsync(browser, Start);
        var file = $"ja/questions/{First.Id}.md";

        site.Save(file, $"# {First.Title}", $"# {First.Title}\n\n<b>太い字</b>");

        var diagnostics = page.GetByRole(AriaRole.Region, new() { NameRegex = new("errors") });
        await Expect(diagnostics).ToContainTextAsync($"{file}(");
        await Expect(diagnostics).ToContainTextAsync("AH0201");
        await Expect(Heading(page)).ToHaveTextAsync(First.Title);

        site.Save(file, "\n\n<b>太い字</b>", "");
        await Expect(page.GetByText("AH0201")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task After_a_restart_of_the_server_it_comes_back_at_the_same_place_and_is_alive()
    {
        await using var site = await AuthorSite.StartAsync();
        var page = await site.PreviewAsync(browser, "/");
        await page.GetByRole(AriaRole.Button, new() { Name = Symptom.Title }).ClickAsync();
        await Expect(Heading(page)).ToHaveTextAsync(First.Title);
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("at=%2Fcheck")); // the address holds the place
        await page.EvaluateAsync("document.documentElement.dataset.before = 'restart'");

        await site.RestartAsync();

        await Expect(page.Locator("html[data-before]")).ToHaveCountAsync(0, new() { Timeout = 20_000 });
        await AuthorSite.ExpectAliveAsync(page);
        await Expect(Heading(page)).ToHaveTextAsync(First.Title);
        var other = Site.Guide.Symptoms.Get("captcha");
        await page.GetByRole(AriaRole.Button, new() { Name = other.Title }).ClickAsync();
        await Expect(Heading(page)).ToHaveTextAsync(Site.Guide.Nodes.Get(other.FirstQuestion).Title);
    }

    [Fact]
    public async Task Where_web_sockets_are_blocked_it_lives_by_long_polling()
    {
        await using var site = await AuthorSite.StartAsync();
        var page = await site.PreviewAsync(browser, "/", NoWebSockets);

        await page.GetByRole(AriaRole.Button, new() { Name = Symptom.Title }).ClickAsync();
        await Expect(Heading(page)).ToHaveTextAsync(First.Title);
        site.Save($"ja/questions/{First.Id}.md", $"# {First.Title}", "# 書き直した質問");

        await Frame(page).GetByRole(AriaRole.Heading, new() { Name = "書き直した質問" }).WaitForAsync();
    }

    private static IFrameLocator Frame(IPage page) => page.FrameLocator("iframe");

    private static ILocator Heading(IPage page) => Frame(page).GetByRole(AriaRole.Heading, new() { Level = 1 });

    private static ILocator Node(IPage page, string id) => page.Locator($"[data-node='{id}']");
}
