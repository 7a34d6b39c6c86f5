using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(AmazonLoginHelp.EndToEnd.Tests.Browser))]

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>The machine's own Chromium, started by the first test that opens a page and shared by all.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    /// <summary>A page of its own context, as a small phone set to Japanese unless told otherwise.
    /// Without Chromium the test is skipped, or fails where nothing may be skipped.</summary>
    public async Task<IPage> OpenAsync(Action<BrowserNewContextOptions>? change = null)
    {
        var options = Chromium.Phone();
        change?.Invoke(options);
        var context = await (await ChromiumAsync()).NewContextAsync(options);
        return await context.NewPageAsync();
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _playwright?.Dispose();
        _gate.Dispose();
    }

    private async Task<IBrowser> ChromiumAsync()
    {
        Assert.SkipUnless(Chromium.Find() is not null || NothingMayBeSkipped, Chromium.Missing);

        await _gate.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _chromium ??= await Chromium.StartAsync(_playwright);
        }
        finally
        {
            _gate.Release();
        }
    }

    private static bool NothingMayBeSkipped =>
        Environment.GetEnvironmentVariable("AMAZONLOGINHELP_REQUIRE_ALL") == "1";
}
