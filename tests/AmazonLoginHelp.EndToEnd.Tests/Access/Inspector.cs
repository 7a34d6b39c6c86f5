using System.Reflection;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace AmazonLoginHelp.EndToEnd.Tests.Access;

/// <summary>A page that knows axe and the site's own rules from the first moment of each document, and tells what they find.</summary>
internal sealed class Inspector : IAsyncDisposable
{
    private static readonly string Rules = Read(typeof(AxeRunOptions).Assembly, "axe.min.js") + Read(typeof(Inspector).Assembly, "OwnRules.js");

    // The wizard does not become live for who saves data: what is looked at does not depend on how far it has come.
    private const string SaveData = "Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });";

    private Inspector(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>With motion reduced, so that nothing is looked at while it moves.</summary>
    public static async Task<Inspector> ArriveAsync(Browser browser, Site site, bool live = false)
    {
        var page = await browser.OpenAsync(options =>
        {
            options.BaseURL = site.Address.ToString();
            options.HasTouch = true;
            options.ReducedMotion = ReducedMotion.Reduce;
        });
        await page.AddInitScriptAsync(live ? Rules : SaveData + Rules);
        return new(page);
    }

    /// <summary>Opens an address as it looks first of all; everything that can be unfolded is.</summary>
    public async Task OpenAsync(string address)
    {
        await Look.All[0].ApplyAsync(Page);
        await Page.GotoAsync(address);
        await Page.EvaluateAsync("access.unfold()");
    }

    /// <summary>The navigation of the page, which is the same on every page.</summary>
    public Task<string> NavigationAsync() => Page.EvaluateAsync<string>("access.navigation()");

    /// <summary>What axe and the own rules find in the page as it stands; each finding names its rule and the element.</summary>
    /// <param name="navigation">The navigation that every page has.</param>
    public Task<string[]> FindingsAsync(string navigation) => Page.EvaluateAsync<string[]>("navigation => access.findings(navigation)", navigation);

    /// <summary>What one rule of the site's own finds.</summary>
    public Task<string[]> FindingsOfAsync(string rule) => Page.EvaluateAsync<string[]>("rule => access.findingsOf(rule)", rule);

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private static string Read(Assembly assembly, string name)
    {
        var resource = assembly.GetManifestResourceNames().Single(resource => resource.EndsWith(name, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd() + ";\n";
    }
}
