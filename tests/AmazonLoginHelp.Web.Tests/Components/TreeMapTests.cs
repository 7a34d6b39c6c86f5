using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Features.Symptoms;
using AmazonLoginHelp.Web.Trees;
using AngleSharp.Dom;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class TreeMapTests : PageContext
{
    private static readonly Symptom Symptom = Site.Guide.Symptoms.Get("no-code");

    [Fact]
    public void Where_one_is_is_said_in_words_and_is_what_the_address_can_jump_to()
    {
        var here = Map("carrier").Find("#here > a");

        Assert.Equal("step", here.GetAttribute("aria-current"));
        Assert.Equal("ここ", here.QuerySelector("strong")!.TextContent);
        Assert.Contains(Site.Guide.Nodes.Get("carrier").Title, here.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_place_the_beginning_is_marked() =>
        Assert.Equal("ここから", Map(null).Find("strong").TextContent);

    [Fact]
    public void The_way_there_is_set_off_and_what_lies_aside_is_not()
    {
        var map = Map("carrier");

        Assert.Contains("map-way", Link(map, "SMS(電話番号に届く)").ClassList);
        Assert.DoesNotContain("map-way", Link(map, "Eメール").ClassList);
    }

    [Fact]
    public void An_outcome_is_a_link_to_it_and_says_its_layer_in_words()
    {
        var outcome = Link(Map("carrier"), "ドコモ");

        Assert.StartsWith("/check/docomo-blocks-sms?symptom=no-code&code-by=sms", outcome.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains($"結果: {Layer.Carrier.ShortName()}", outcome.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folded_question_leads_to_the_tree_as_seen_from_it()
    {
        var folded = Link(Map("carrier"), "Eメール");

        Assert.Equal("/symptoms/no-code?at=code-mail-alive#here", folded.GetAttribute("href"));
        Assert.Contains("結果7件", folded.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_way_to_where_one_is_says_so_and_leads_to_the_question() =>
        Assert.Equal(
            ["/check/carrier", "/check/number-shown"],
            Map("carrier").FindAll("a").Where(link => link.TextContent.Contains("別の道", StringComparison.Ordinal)).Select(link => link.GetAttribute("href")!.Split('?')[0]));

    [Fact]
    public void It_is_a_list_in_lists_that_can_be_read_without_the_lines() =>
        Assert.All(Map("carrier").FindAll("ul"), list =>
        {
            Assert.Equal("list", list.GetAttribute("role"));
            Assert.All(list.Children, row => Assert.Equal("LI", row.TagName));
        });

    private static IElement Link(IRenderedComponent<TreeMap> map, string option) =>
        Assert.Single(map.FindAll("a"), link => link.QuerySelector(".map-option")?.FirstChild!.TextContent == option);

    private IRenderedComponent<TreeMap> Map(string? at) =>
        Draw<TreeMap>(with => with.Add(map => map.Tree, TreeRow.Of(Site.Guide, Symptom, at)).Add(map => map.Page, "/symptoms/no-code"));
}
