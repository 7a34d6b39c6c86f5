using Microsoft.Playwright;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>The machine's own Chromium, and how it is started.</summary>
public static class Chromium
{
    /// <summary>What to say where there is none.</summary>
    public const string Missing = "chromium is not on the PATH (apt-get install chromium fonts-noto-cjk)";

    /// <summary>Where it is, or null.</summary>
    public static string? Find() => OnPath("chromium") ?? OnPath("chromium-browser") ?? OnPath("google-chrome");

    public static Task<IBrowser> StartAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Find() ?? throw new InvalidOperationException(Missing),
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

    /// <summary>A small phone set to Japanese.</summary>
    public static BrowserNewContextOptions Phone() => new()
    {
        Locale = "ja-JP",
        TimezoneId = "Asia/Tokyo",
        ViewportSize = new() { Width = 360, Height = 740 },
    };

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
