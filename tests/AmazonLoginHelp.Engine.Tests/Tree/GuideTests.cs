namespace AmazonLoginHelp.Engine.Tests.Tree;

public sealed class GuideTests
{
    [Fact]
    public void Nodes_are_reached_nearest_first_and_each_once()
    {
        var reached = SmallGuide.Standard.ReachableFrom(["carrier"]);

        Assert.Equal(["carrier", "docomo-blocks", "brand-new-sim", "sim-wakes-up", "au-blocks"], reached.Select(node => node.Id));
    }

    [Fact]
    public void Several_starts_reach_the_union_of_their_nodes()
    {
        var reached = SmallGuide.Standard.ReachableFrom(["brand-new-sim", "au-blocks", "lock-by-phone"]);

        Assert.Equal(["brand-new-sim", "au-blocks", "lock-by-phone", "sim-wakes-up"], reached.Select(node => node.Id));
    }

    [Fact]
    public void From_nowhere_nothing_is_reached() => Assert.Empty(SmallGuide.Standard.ReachableFrom([]));

    [Fact]
    public void A_circle_is_gone_round_once()
    {
        var circle = new SmallGuide().Question("first", "on -> second").Question("second", "on -> first").Build();

        Assert.Equal(["second", "first"], circle.ReachableFrom(["second"]).Select(node => node.Id));
    }

    [Fact]
    public void An_option_leads_to_the_node_that_it_names()
    {
        var option = ((Question)SmallGuide.Standard.Nodes.Get("carrier")).Find("au");

        Assert.Equal("brand-new-sim", SmallGuide.Standard.Follow(option!).Id);
    }

    [Fact]
    public void A_node_of_another_guide_cannot_be_followed_or_reached()
    {
        Assert.Throws<KeyNotFoundException>(() => SmallGuide.Standard.Follow(new("yes", "yes", null, "elsewhere")));
        Assert.Throws<KeyNotFoundException>(() => SmallGuide.Standard.ReachableFrom(["elsewhere"]));
    }

    [Fact]
    public void A_node_that_has_moved_is_found_where_it_is_now()
    {
        var guide = new SmallGuide()
            .Question("here", "yes -> there", "unknown -> there")
            .Outcome("there")
            .Moved(new(GuideKind.Node, "before"), new(GuideKind.Node, "there"))
            .Moved(new(GuideKind.Node, "gone"), new(GuideKind.Fix, "wait"))
            .Moved(new(GuideKind.Fix, "here"), new(GuideKind.Node, "there"))
            .Build();

        Assert.Equal("there", guide.FindNode("before")?.Id);
        Assert.Equal("here", guide.FindNode("here")?.Id);
        Assert.Null(guide.FindNode("gone"));
        Assert.Null(guide.FindNode("never"));
    }

    [Fact]
    public void A_question_finds_its_options_by_their_exact_id()
    {
        var question = (Question)SmallGuide.Standard.Nodes.Get("carrier");

        Assert.Equal("au", question.Find("au")?.Id);
        Assert.Null(question.Find("AU"));
        Assert.Null(question.Find("yes"));
    }
}
