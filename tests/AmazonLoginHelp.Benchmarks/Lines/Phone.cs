using System.Text.Json;
using System.Threading.Channels;
using AmazonLoginHelp.EndToEnd.Tests;
using AmazonLoginHelp.EndToEnd.Tests.Lines;
using Microsoft.Playwright;

namespace AmazonLoginHelp.Benchmarks.Lines;

/// <summary>A phone with nothing in its cache, on a slow line of its own to a site.</summary>
internal sealed class Phone : IAsyncDisposable
{
    /// <summary>
    /// Tells of each first paint of a document, and of each new heading in a document that stays. What was tapped last is kept
    /// in the name of the window, which the next document still sees.
    /// </summary>
    private const string Watch = """
        const tell = at => shown(JSON.stringify({ at, firstPaint: at - performance.timeOrigin, path: location.pathname, ...JSON.parse(window.name || "{}") }));
        const begun = performance.timeOrigin;
        addEventListener("load", () => { window.loadedAt = performance.now(); });
        new PerformanceObserver(list => list.getEntriesByName("first-contentful-paint").forEach(paint => tell(performance.timeOrigin + paint.startTime)))
          .observe({ type: "paint", buffered: true });
        addEventListener("click", event => {
          const blazor = performance.getEntriesByType("resource").filter(entry => entry.name.includes("blazor.web"));
          window.name = JSON.stringify({ tapped: performance.timeOrigin + event.timeStamp, tappedIn: begun, afterLoad: event.timeStamp - window.loadedAt, scriptThere: blazor.length > 0 });
          const heading = document.querySelector("h1").textContent;
          // A frame is painted after its callbacks, so the next callback comes when the heading could be seen.
          const look = () => requestAnimationFrame(document.querySelector("h1")?.textContent === heading ? look
            : () => requestAnimationFrame(now => tell(performance.timeOrigin + now)));
          look();
        }, true);
        """;

    private readonly IBrowserContext _context;
    private readonly Channel<Shown> _shown = Channel.CreateUnbounded<Shown>();

    private Phone(IBrowserContext context, Line line, IPage page)
    {
        _context = context;
        Line = line;
        Page = page;
    }

    public Line Line { get; }

    public IPage Page { get; }

    public static async Task<Phone> OpenAsync(IBrowser browser, Uri site)
    {
        var line = Line.To(site, LineOptions.Slow);
        var options = Chromium.Phone();
        options.HasTouch = true;
        options.BaseURL = line.Address.ToString();
        var context = await browser.NewContextAsync(options);
        var phone = new Phone(context, line, await context.NewPageAsync());
        await context.ExposeFunctionAsync("shown", (string shown) => phone._shown.Writer.TryWrite(JsonSerializer.Deserialize<Shown>(shown, JsonSerializerOptions.Web)!));
        await context.AddInitScriptAsync(Watch);
        return phone;
    }

    /// <summary>Comes to a page by its address, and waits until it has loaded.</summary>
    public async Task<Shown> GoAsync(string address)
    {
        await Page.GotoAsync(address);
        return await _shown.Reader.ReadAsync();
    }

    /// <summary>Taps a link at a moment after the page has loaded, and waits until what it leads to can be seen.</summary>
    public async Task<Shown> TapAsync(string selector, int afterLoad)
    {
        await Page.WaitForLoadStateAsync(LoadState.Load);
        var place = await Page.EvaluateAsync<float[]>(
            """
            async ([selector, moment]) => {
              document.querySelector(selector).scrollIntoView({ block: "nearest" });
              const { left, top, width, height } = document.querySelector(selector).getBoundingClientRect();
              await new Promise(resolve => setTimeout(resolve, window.loadedAt + moment - performance.now()));
              return [left + width / 2, top + height / 2];
            }
            """,
            new object[] { selector, afterLoad });
        await Page.Touchscreen.TapAsync(place[0], place[1]);
        return await _shown.Reader.ReadAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await Line.DisposeAsync();
    }
}

/// <summary>What could be seen, and the tap before it. Times are milliseconds; those of the day since 1970.</summary>
/// <param name="At">When it could be seen.</param>
/// <param name="FirstPaint">The same, since the document's navigation began.</param>
/// <param name="Path">Where.</param>
/// <param name="Tapped">When the tap was made.</param>
/// <param name="TappedIn">When the navigation began to the document that was tapped.</param>
/// <param name="AfterLoad">How long that document had been loaded.</param>
/// <param name="ScriptThere">Whether it had all of Blazor's script.</param>
internal sealed record Shown(double At, double FirstPaint, string Path, double Tapped, double TappedIn, double AfterLoad, bool ScriptThere)
{
    public double SinceTap => At - Tapped;

    /// <summary>Whether the document that was tapped has changed in place.</summary>
    public bool IsLive => Math.Abs(At - FirstPaint - TappedIn) < 0.5;
}
