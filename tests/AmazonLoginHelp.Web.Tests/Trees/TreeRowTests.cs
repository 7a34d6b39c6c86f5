using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Trees;

namespace AmazonLoginHelp.Web.Tests.Trees;

public sealed class TreeRowTests
{
    public static TheoryData<string, string> Places =>
    [
        .. Site.Guide.Symptoms.SelectMany(symptom => Site.Guide.ReachableFrom([symptom.FirstQuestion]).Select(node => new TheoryDataRow<string, string>(symptom.Id, node.Id))),
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_node_of_a_tree_can_be_marked_and_is_marked_once(string symptom, string node) =>
        Assert.Equal(node, Assert.Single(Rows(Tree(symptom, node)), row => row.Place == TreePlace.Here).Node.Id);

    [Theory]
    [MemberData(nameof(Places))]
    public void A_row_is_on_the_way_exactly_if_one_can_get_from_there_to_where_one_is(string symptom, string node) =>
        Assert.All(Rows(Tree(symptom, node)), row => Assert.Equal(
            Site.Guide.ReachableFrom([row.Node.Id]).Any(below => below.Id == node),
            row.Place != TreePlace.Aside));

    [Theory]
    [MemberData(nameof(Places))]
    public void Each_question_that_leads_there_is_unfolded_once_with_all_its_options_and_no_other(string symptom, string node)
    {
        var open = Rows(Tree(symptom, node)).Where(row => !row.Below.IsEmpty).ToList();

        Assert.Equal(
            Site.Guide.ReachableFrom([Site.Guide.Symptoms.Get(symptom).FirstQuestion]).OfType<Question>().Where(question => Site.Guide.ReachableFrom([question.Id]).Any(below => below.Id == node)).Select(question => question.Id).Order(),
            open.Select(row => row.Node.Id).Order());
        Assert.All(open, row => Assert.Equal(((Question)row.Node).Options, row.Below.Select(below => below.Option!)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nothing")]
    [InlineData("device-kindle")]
    public void Without_a_node_of_this_tree_one_is_at_its_beginning(string? at)
    {
        var tree = Tree("captcha", at);

        Assert.Equal((TreePlace.Here, Site.Guide.Symptoms.Get("captcha").FirstQuestion), (tree.Place, tree.Node.Id));
        Assert.All(tree.Below, row => Assert.True(row.Below.IsEmpty));
    }

    [Fact]
    public void A_folded_question_tells_how_many_outcomes_lie_behind_it()
    {
        var folded = Assert.Single(Tree("no-code", "carrier").Below, row => row.Option!.Id == "email");

        Assert.True(folded.IsFolded);
        Assert.Equal(Site.Guide.ReachableFrom(["code-mail-alive"]).OfType<Outcome>().Count(), folded.Outcomes);
    }

    [Fact]
    public void A_row_leads_to_its_node_as_that_journey_shows_it() =>
        Assert.All(Rows(Tree("no-code", "carrier")), row =>
            Assert.IsType<Replay.Shown>(Journey.Replay(Site.Guide, row.Visit.Node, "no-code", null, row.Visit.Query)));

    private static TreeRow Tree(string symptom, string? at) => TreeRow.Of(Site.Guide, Site.Guide.Symptoms.Get(symptom), at);

    private static IEnumerable<TreeRow> Rows(TreeRow row) => row.Below.SelectMany(Rows).Prepend(row);
}
