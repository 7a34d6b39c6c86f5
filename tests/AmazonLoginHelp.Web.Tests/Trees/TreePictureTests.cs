using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Tests.Components;
using AmazonLoginHelp.Web.Trees;
using AngleSharp.Dom;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Trees;

public sealed class TreePictureTests : PageContext
{
    private static readonly TreeLayout Tree = TreeLayout.Of(Site.Guide, Site.Guide.Symptoms.Get("captcha"));

    [Fact]
    public void Each_node_is_a_link_to_its_place_in_the_journey()
    {
        var picture = Picture();

        Assert.Equal(
            Tree.Boxes.Select(box => Addresses.Journey(box.Visit)),
            Tree.Boxes.Select(box => Node(picture, box.Node.Id).QuerySelector("a")!.GetAttribute("href")));
    }

    [Fact]
    public void The_words_of_each_node_and_each_option_can_be_read_in_it()
    {
        var picture = Picture();

        Assert.All(Tree.Boxes, box => Assert.Contains(box.Node.Title, Words(Node(picture, box.Node.Id)), StringComparison.Ordinal));
        Assert.All(Tree.Edges, edge => Assert.Equal(edge.Option.Label, Words(Edge(picture, edge.Key))));
    }

    [Fact]
    public void An_outcome_says_its_layer_in_words_and_not_only_by_its_colour() =>
        Assert.All(Tree.Boxes.Where(box => box.Node is Outcome), box =>
            Assert.StartsWith(((Outcome)box.Node).Layer.Name(), Words(Node(Picture(), box.Node.Id)), StringComparison.Ordinal));

    [Fact]
    public void The_picture_has_a_name_and_says_what_it_shows()
    {
        var svg = Picture().Find("svg");
        var id = svg.GetAttribute("aria-labelledby");

        Assert.Contains(Tree.Symptom.Title, svg.QuerySelector($"[id='{id}']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("質問4個", svg.QuerySelector($"[id='{svg.GetAttribute("aria-describedby")}']")!.TextContent, StringComparison.Ordinal);
    }

    // What has the role "img" has no parts for a screen reader; links in it would be lost.
    [Theory]
    [InlineData(true, "group")]
    [InlineData(false, "img")]
    public void It_is_one_picture_only_where_nothing_in_it_is_a_link(bool linked, string role)
    {
        var picture = Picture(with => with.Add(view => view.Linked, linked));

        Assert.Equal((role, linked), (picture.Find("svg").GetAttribute("role"), picture.FindAll("a").Count > 0));
    }

    [Fact]
    public void The_nodes_one_is_on_are_set_off_with_the_edges_between_them()
    {
        var edge = Tree.Edges[0];

        var picture = Picture(with => with.Add(view => view.Here, [edge.From, edge.Option.Target]));

        Assert.Equivalent(new[] { edge.From, edge.Option.Target }, picture.FindAll(".tree-node.tree-here").Select(node => node.GetAttribute("data-node")), strict: true);
        Assert.All(picture.FindAll(".tree-edge.tree-here"), found => Assert.StartsWith(edge.From + "=", found.GetAttribute("data-edge"), StringComparison.Ordinal));
        Assert.Contains("tree-here", Edge(picture, edge.Key).ClassList);
    }

    [Fact]
    public void Edges_that_were_named_are_set_off_alone()
    {
        var edge = Tree.Edges[0];

        var picture = Picture(with => with.Add(view => view.Here, [edge.From, edge.Option.Target]).Add(view => view.Picked, [edge.Key]));

        Assert.Equal([edge.Key], picture.FindAll(".tree-edge.tree-here").Select(found => found.GetAttribute("data-edge")));
    }

    [Fact]
    public void In_a_page_it_brings_no_style_of_its_own() => Assert.Empty(Picture().FindAll("style, [style]"));

    private IRenderedComponent<TreePicture> Picture(Action<ComponentParameterCollectionBuilder<TreePicture>>? more = null) => Draw<TreePicture>(with =>
    {
        with.Add(view => view.Layout, Tree);
        more?.Invoke(with);
    });

    private static IElement Node(IRenderedComponent<TreePicture> picture, string id) => picture.Find($"[data-node='{id}']");

    private static IElement Edge(IRenderedComponent<TreePicture> picture, string key) => picture.Find($"[data-edge='{key}']");

    private static string Words(IElement element) => string.Concat(element.QuerySelectorAll("tspan").Select(line => line.TextContent));
}
