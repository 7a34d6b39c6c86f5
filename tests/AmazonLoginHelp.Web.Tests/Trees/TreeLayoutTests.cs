using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Trees;

namespace AmazonLoginHelp.Web.Tests.Trees;

/// <summary>Whether the picture of each tree can be read, told from its layout.</summary>
public sealed class TreeLayoutTests
{
    public static TheoryData<string> Symptoms => [.. Site.Guide.Symptoms.Select(symptom => symptom.Id)];

    [Theory]
    [MemberData(nameof(Symptoms))]
    public void Every_node_that_can_be_reached_is_drawn_once_and_every_option_is_an_edge(string symptom)
    {
        var layout = Layout(symptom);
        var reached = Site.Guide.ReachableFrom([layout.Symptom.FirstQuestion]);

        Assert.Equal(reached.Select(node => node.Id).Order(), layout.Boxes.Select(box => box.Node.Id).Order());
        Assert.Equal(
            reached.OfType<Question>().SelectMany(question => question.Options, (question, option) => $"{question.Id}={option.Id}").Order(),
            layout.Edges.Select(edge => edge.Key).Order());
    }

    [Theory]
    [MemberData(nameof(Symptoms))]
    public void No_box_and_no_label_covers_another(string symptom)
    {
        var layout = Layout(symptom);
        List<(string Name, TreeArea Area)> all =
        [
            .. layout.Boxes.Select(box => (box.Node.Id, box.Area)),
            .. layout.Edges.Select(edge => (edge.Key, edge.Label)),
        ];

        Findings.None(
            from first in all.Index()
            from second in all.Skip(first.Index + 1)
            where first.Item.Area.Overlaps(second.Area)
            select $"{first.Item.Name} and {second.Name}");
    }

    [Theory]
    [MemberData(nameof(Symptoms))]
    public void No_edge_runs_through_a_box_or_the_label_of_another(string symptom)
    {
        var layout = Layout(symptom);

        Findings.None(
            from edge in layout.Edges
            from piece in edge.Bends.Zip(edge.Bends.Skip(1))
            let room = Room(piece.First, piece.Second)
            from covered in layout.Boxes.Select(box => (Name: box.Node.Id, box.Area)).Concat(layout.Edges.Select(other => (Name: other.Key, Area: other.Label)))
            where Crosses(piece.First, piece.Second, covered.Area)
            select $"{edge.Key} between {room} and {covered.Name}");
    }

    [Theory]
    [MemberData(nameof(Symptoms))]
    public void Every_edge_goes_from_left_to_right_and_from_its_question_to_its_target(string symptom)
    {
        var layout = Layout(symptom);
        var boxes = layout.Boxes.ToDictionary(box => box.Node.Id);

        Assert.All(layout.Edges, edge =>
        {
            var (from, to) = (boxes[edge.From], boxes[edge.Option.Target]);
            Assert.Equal(from.Area.Right, edge.Bends[0].X, 3);
            Assert.InRange(edge.Bends[0].Y, from.Area.Y, from.Area.Bottom);
            Assert.Equal(to.Area.X, edge.Bends[^1].X, 3);
            Assert.InRange(edge.Bends[^1].Y, to.Area.Y, to.Area.Bottom);
            Assert.Equal(edge.Bends.Select(bend => bend.X).Order(), edge.Bends.Select(bend => bend.X));
            Assert.True(from.Layer < to.Layer);
        });
    }

    [Theory]
    [MemberData(nameof(Symptoms))]
    public void Everything_stands_within_the_picture_and_all_words_within_their_box(string symptom)
    {
        var layout = Layout(symptom);
        var picture = new TreeArea(0, 0, layout.Width, layout.Height);

        Assert.All(layout.Boxes, box =>
        {
            Assert.True(Holds(picture, box.Area));
            Assert.InRange(box.WordsTop, box.Area.Y, box.Area.Bottom - (box.Words.Length * TreeLayout.TitleLine));
            Assert.All(box.Title, line => Assert.InRange(WrappedText.Width(line) * TreeLayout.TitleSize, 0, box.Area.Width - (2 * TreeLayout.Padding)));
        });
        Assert.All(layout.Edges, edge => Assert.True(Holds(picture, edge.Label)));
        Assert.All(layout.Edges, edge => Assert.All(edge.Bends, bend => Assert.True(bend is { X: > 0, Y: > 0 } && bend.X < layout.Width && bend.Y < layout.Height)));
    }

    [Theory]
    [MemberData(nameof(Symptoms))]
    public void The_address_of_each_box_leads_to_its_node(string symptom) =>
        Assert.All(Layout(symptom).Boxes, box =>
        {
            var query = box.Visit.Query.Where(pair => pair.Key != "symptom");
            var shown = Assert.IsType<Replay.Shown>(Journey.Replay(Site.Guide, box.Visit.Node, symptom, null, query));
            Assert.Equal(box.Node.Id, shown.Journey.Node.Id);
            Assert.Contains(new("symptom", symptom), box.Visit.Query);
        });

    [Fact]
    public void The_same_guide_gives_the_same_layout() =>
        Assert.Equal(Layout("no-code").Boxes.Select(box => box.Area), Layout("no-code").Boxes.Select(box => box.Area));

    private static TreeLayout Layout(string symptom) => TreeLayout.Of(Site.Guide, Site.Guide.Symptoms.Get(symptom));

    private static bool Holds(TreeArea outer, TreeArea inner) =>
        inner.X >= outer.X && inner.Y >= outer.Y && inner.Right <= outer.Right && inner.Bottom <= outer.Bottom;

    // A curve stays within the corners of its ends, and curves run only between two columns; so their whole room must be free.
    private static bool Crosses(TreeBend from, TreeBend to, TreeArea area) =>
        from.X < area.Right && area.X < to.X && Math.Min(from.Y, to.Y) < area.Bottom && area.Y < Math.Max(from.Y, to.Y);

    private static string Room(TreeBend from, TreeBend to) => $"({from.X:0},{from.Y:0})-({to.X:0},{to.Y:0})";
}
