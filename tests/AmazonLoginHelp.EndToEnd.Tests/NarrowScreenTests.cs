namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>The narrowest screen in use: everything can be read by moving up and down alone.</summary>
public sealed class NarrowScreenTests(Browser browser, Site site)
{
    public static TheoryData<string> Kinds => [.. KindsOfPage.Addresses.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task At_320_px_nothing_sticks_out_sideways_even_with_every_detail_opened(string kind)
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site, KindsOfPage.Addresses[kind], options => options.ViewportSize = new() { Width = 320, Height = 640 });

        await visitor.OpenDetailsAsync();

        await visitor.FitsTheScreenAsync();
    }
}
