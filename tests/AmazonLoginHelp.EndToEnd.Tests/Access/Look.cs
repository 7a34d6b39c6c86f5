using Microsoft.Playwright;

namespace AmazonLoginHelp.EndToEnd.Tests.Access;

/// <summary>How a page is looked at.</summary>
/// <param name="Scheme">The colours that the visitor has asked for.</param>
/// <param name="Width">The width of the screen in px.</param>
internal sealed record Look(ColorScheme Scheme, int Width)
{
    private static readonly Look[] Two = [new(ColorScheme.Light, 320), new(ColorScheme.Dark, 1280)];

    private static readonly Look[] Six =
    [
        .. from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
           from width in new[] { 320, 768, 1280 }
           select new Look(scheme, width),
    ];

    /// <summary>Two that have nothing in common; all six for tests/look.sh.</summary>
    public static IReadOnlyList<Look> All { get; } = Environment.GetEnvironmentVariable("AMAZONLOGINHELP_LOOKS") == "all" ? Six : Two;

    public async Task ApplyAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Width, 720);
        await page.EmulateMediaAsync(new() { ColorScheme = Scheme });
    }

    public override string ToString() => $"{(Scheme == ColorScheme.Light ? "light" : "dark")} {Width} px";
}
