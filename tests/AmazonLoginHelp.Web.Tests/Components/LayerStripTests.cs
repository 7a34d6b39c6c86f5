using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Features.Check;
using AngleSharp.Dom;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class LayerStripTests : PageContext
{
    public static TheoryData<Layer> Layers => [.. Enum.GetValues<Layer>()];

    [Theory]
    [MemberData(nameof(Layers))]
    public void The_layer_is_named_in_words_and_alone_is_marked_in_the_picture(Layer layer)
    {
        var strip = Strip(layer);

        Assert.Equal($"どこで止まっているか {layer.Name()}", strip.Find("p").TextContent);
        Assert.Equal(["端末", "回線", "携帯・メール", "アカウント", "Amazon"], Stations(strip).Select(station => station.Name));
        Assert.Equal((layer.ShortName(), "ここ"), Assert.Single(Stations(strip), station => station.Mark.Length > 0));
    }

    [Fact]
    public void A_guess_is_marked_as_a_guess_in_words_and_in_the_picture()
    {
        var strip = Strip(Layer.Carrier, likely: true);

        Assert.EndsWith("(推定)", strip.Find("p").TextContent, StringComparison.Ordinal);
        Assert.Contains(("携帯・メール", "ここかも"), Stations(strip));
    }

    [Fact]
    public void Where_it_is_not_by_what_was_tried_says_so() =>
        Assert.Equal(["回線", "アカウント"], Stations(Strip(Layer.Carrier, excluded: [Layer.Account, Layer.Line])).Where(station => station.Mark == "違う").Select(station => station.Name));

    [Fact]
    public void Who_cannot_see_the_picture_hears_what_it_shows_in_one_go()
    {
        var picture = Strip(Layer.Carrier, likely: true, excluded: [Layer.Line]).Find("[role=img]");

        Assert.Contains($"{Layer.Carrier.ShortName()}に、「ここかも」の印があります。", picture.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Contains("「違う」の印は、回線です。", picture.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.DoesNotContain("違う", Strip(Layer.Carrier).Find("[role=img]").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_layer_has_a_picture_of_its_own() =>
        Assert.Equal(Enum.GetValues<Layer>().Length, Strip(Layer.Line).FindAll("path").Select(path => path.GetAttribute("d")).Distinct().Count());

    private static IEnumerable<(string Name, string Mark)> Stations(IRenderedComponent<LayerStrip> strip) =>
        [.. strip.FindAll("[role=img] > div").Select(station => (station.QuerySelector("svg ~ span")!.TextContent, station.QuerySelector("span")!.TextContent))];

    private IRenderedComponent<LayerStrip> Strip(Layer layer, bool likely = false, params Layer[] excluded) =>
        Draw<LayerStrip>(with => with.Add(strip => strip.Stuck, layer).Add(strip => strip.Likely, likely).Add(strip => strip.Excluded, [.. excluded]));
}
