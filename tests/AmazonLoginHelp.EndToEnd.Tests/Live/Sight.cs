using Microsoft.Playwright;

namespace AmazonLoginHelp.EndToEnd.Tests.Live;

/// <summary>Puts a page out of sight and back, as when another app comes to the front: a browser without a window shows every page.</summary>
internal static class Sight
{
    private const string Turn = "isHidden => { Object.defineProperty(document, 'hidden', { get: () => isHidden, configurable: true }); document.dispatchEvent(new Event('visibilitychange', { bubbles: true })); }";

    // Only what is set for a minute or later waits until it is told that the time has come.
    private const string HoldLongTimers = """
        (() => {
          const { setTimeout: set, clearTimeout: clear } = globalThis;
          const held = new Map();
          globalThis.setTimeout = (run, wait = 0, ...values) => {
            if (wait < 60000) return set(run, wait, ...values);
            const id = -1 - held.size;
            held.set(id, () => run(...values));
            return id;
          };
          globalThis.clearTimeout = (id) => { held.delete(id); clear(id); };
          globalThis.passMinutes = () => { for (const run of held.values()) run(); held.clear(); };
        })();
        """;

    /// <summary>Lets a test say when minutes have passed, in the pages that are opened from now on.</summary>
    public static Task HoldTimeAsync(this IPage page) => page.AddInitScriptAsync(HoldLongTimers);

    public static Task PassMinutesAsync(this IPage page) => page.EvaluateAsync("passMinutes()");

    public static Task HideAsync(this IPage page) => page.EvaluateAsync(Turn, true);

    public static Task ShowAsync(this IPage page) => page.EvaluateAsync(Turn, false);
}
