using AmazonLoginHelp.Web.Tests.Starting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>The program as an author runs it: in Development, over a copy of the content that may be changed.</summary>
internal sealed class AuthorSite : IAsyncDisposable
{
    private readonly ContentCopy _copy = new();
    private SiteProcess _process = null!;

    private AuthorSite()
    {
    }

    public Uri Address => _process.Address;

    public static async Task<AuthorSite> StartAsync()
    {
        var site = new AuthorSite();
        site._process = await site.StartProcessAsync(0);
        return site;
    }

    /// <summary>Kills the program and starts it anew where it was.</summary>
    public async Task RestartAsync()
    {
        await _process.DisposeAsync();
        _process = await StartProcessAsync(Address.Port);
    }

    /// <summary>Saves a content file with other words in the place of some.</summary>
    public void Save(string file, string words, string others) => _copy.Replace(file, words, others);

    /// <summary>The preview with a page of the site in its frame, once it is alive.</summary>
    public async Task<IPage> PreviewAsync(Browser browser, string at, string script = ";")
    {
        var page = await browser.OpenAsync(options => options.ViewportSize = new() { Width = 1280, Height = 900 });
        await page.AddInitScriptAsync(script);
        await page.GotoAsync(new Uri(Address, $"/author?at={Uri.EscapeDataString(at)}").ToString());
        await ExpectAliveAsync(page);
        return page;
    }

    public static Task ExpectAliveAsync(IPage page) => Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Live", new() { Timeout = 20_000 });

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _copy.Dispose();
    }

    private Task<SiteProcess> StartProcessAsync(int port) => SiteProcess.StartAsync(port, $"--content={_copy.Content}", "--environment=Development");
}
