using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(AmazonLoginHelp.EndToEnd.Tests.Browser))]

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>The machine's own Chromium, started by the first test that opens a page and shared by all.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Missing = "chromium is not on the PATH (apt-get install chromium fonts-noto-cjk)";

    private readonly SemaphoreSlim _gate = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    /// <summary>A page of its own context, as a small phone set to Japanese unless told otherwise.
    /// Without Chromium the test is skipped, or fails where nothing may be skipped.</summary>
    public async Task<IPage> OpenAsync(Action<BrowserNewContextOptions>? change = null)
    {
        var options = new BrowserNewContextOptions
        {
            Locale = "ja-JP",
            TimezoneId = "Asia/Tokyo",
            ViewportSize = new() { Width = 360, Height = 740 },
        };
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
        var path = OnPath("chromium") ?? OnPath("chromium-browser") ?? OnPath("google-chrome");
        Assert.SkipUnless(path is not null || NothingMayBeSkipped, Missing);
        Assert.True(path is not null, Missing);

        await _gate.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _chromium ??= await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = path,
                Args =
                [
                    // A container has neither user namespaces, a large /dev/shm nor a graphics card.
                    "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                    // Nothing but the site under test may be asked for anything.
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--disable-default-apps", "--no-first-run", "--metrics-recording-only",
                    "--disable-domain-reliability", "--disable-client-side-phishing-detection",
                ],
            });
        }
        finally
        {
            _gate.Release();
        }
    }

    private static bool NothingMayBeSkipped =>
        Environment.GetEnvironmentVariable("AMAZONLOGINHELP_REQUIRE_ALL") == "1";

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
