using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;

namespace AmazonLoginHelp.Web.Trees;

/// <summary>
/// Where everything stands in the picture of one symptom's tree. Columns from left to right by the longest way; each node is drawn once.
/// The same guide gives the same layout.
/// </summary>
/// <param name="Symptom">Whose tree it is.</param>
/// <param name="Width">The width of the picture in pixels.</param>
/// <param name="Height">Its height.</param>
/// <param name="Boxes">All nodes that can be reached, column by column from top to bottom.</param>
/// <param name="Edges">All options of the questions among them, in the order of the boxes.</param>
public sealed record TreeLayout(Symptom Symptom, double Width, double Height, ImmutableArray<TreeBox> Boxes, ImmutableArray<TreeEdge> Edges)
{
    /// <summary>The size of the words in a box, in pixels.</summary>
    public const double TitleSize = 13;

    /// <summary>The size of the words on an edge.</summary>
    public const double LabelSize = 12;

    /// <summary>From one line of a title to the next.</summary>
    public const double TitleLine = 18;

    /// <summary>From one line of a label to the next.</summary>
    public const double LabelLine = 15;

    /// <summary>Between the border of a box and its words.</summary>
    public const double Padding = 10;

    internal const double TitleEm = 13;
    internal const double LabelEm = 11;
    private const double Margin = 16;
    private const double BetweenSlots = 14;
    private const double BetweenLabels = 7;
    private const double LabelSide = 6;
    private const double PassingHeight = 6;
    private const double NarrowestGap = 48;
    private const double WidestGap = 220;

    private const double BoxWidth = (TitleEm * TitleSize) + (2 * Padding);

    /// <summary>Lays out the tree below a symptom.</summary>
    /// <exception cref="KeyNotFoundException">The symptom is not of this guide.</exception>
    public static TreeLayout Of(Guide guide, Symptom symptom)
    {
        var layers = TreeLayers.Of(guide, symptom);
        var slots = layers.ToDictionary(found => found.Key, found => Slot(guide.Nodes.Get(found.Key), found.Value), StringComparer.Ordinal);
        List<List<TreeSlot>> columns = [.. Enumerable.Range(0, layers.Values.Max() + 1).Select(layer => slots.Values.Where(slot => slot.Layer == layer).ToList())];
        var chains = slots.Values.Where(slot => slot.Node is Question).ToDictionary(slot => slot, slot => Chains(slot, slots, columns));
        TreeOrder.LessenCrossings(columns);
        TreeOrder.SetLevels(columns, BetweenSlots);

        var top = columns.SelectMany(column => column).Min(slot => slot.Y - (slot.Height / 2)) - Margin;
        var lefts = Lefts(columns);
        var visits = TreeVisits.Shortest(guide, symptom);
        ImmutableArray<TreeSlot> drawn = [.. columns.SelectMany(column => column).Where(slot => slot.Node is not null)];
        return new(
            symptom,
            lefts[^1] + BoxWidth + Margin,
            columns.SelectMany(column => column).Max(slot => slot.Y + (slot.Height / 2)) - top + Margin,
            [.. drawn.Select(slot => Box(slot, lefts, top, visits))],
            [.. drawn.Where(slot => slot.Node is Question).SelectMany(slot => chains[slot].Select((chain, index) => Edge((Question)slot.Node!, index, chain, columns, lefts, top)))]);
    }

    private static TreeSlot Slot(Node node, int layer)
    {
        var words = (Title(node).Length + (node is Outcome ? 1 : 0)) * TitleLine;
        var labels = node is Question question ? question.Options.Sum(option => LabelHeight(option) + BetweenLabels) : 0;
        return new(layer, node, Math.Max(words, labels) + (2 * Padding));
    }

    private static ImmutableArray<string> Title(Node node) => WrappedText.Lines(node.Title, TitleEm);

    private static ImmutableArray<string> Words(Option option) => WrappedText.Lines(option.Label, LabelEm);

    private static double LabelHeight(Option option) => Words(option).Length * LabelLine;

    /// <summary>One chain of links for each option, through every column on its way.</summary>
    private static ImmutableArray<ImmutableArray<TreeLink>> Chains(TreeSlot from, Dictionary<string, TreeSlot> slots, List<List<TreeSlot>> columns)
    {
        var question = (Question)from.Node!;
        var leaves = -question.Options.Sum(option => LabelHeight(option) + BetweenLabels) / 2;
        var chains = ImmutableArray.CreateBuilder<ImmutableArray<TreeLink>>();
        foreach (var option in question.Options)
        {
            leaves += LabelHeight(option) + BetweenLabels;
            var chain = ImmutableArray.CreateBuilder<TreeLink>();
            var left = from;
            for (var layer = from.Layer + 1; layer <= slots[option.Target].Layer; layer++)
            {
                var right = layer == slots[option.Target].Layer ? slots[option.Target] : new TreeSlot(layer, null, PassingHeight);
                if (right.Node is null)
                {
                    columns[layer].Add(right);
                }

                var link = new TreeLink(left, right, left == from ? leaves : 0);
                left.Out.Add(link);
                right.In.Add(link);
                chain.Add(link);
                left = right;
            }

            chains.Add(chain.ToImmutable());
        }

        return chains.ToImmutable();
    }

    private static double ColumnWidth(List<TreeSlot> column) =>
        BoxWidth + column.Select(slot => slot.Node).OfType<Question>().SelectMany(question => question.Options).Select(LabelWidth).DefaultIfEmpty(0).Max();

    private static double LabelWidth(Option option) => (Words(option).Max(WrappedText.Width) * LabelSize) + (2 * LabelSide);

    /// <summary>The left side of each column. Between two columns there is more room the more steeply edges run there.</summary>
    private static List<double> Lefts(List<List<TreeSlot>> columns)
    {
        var lefts = new List<double> { Margin };
        foreach (var column in columns.SkipLast(1))
        {
            var steepest = column.SelectMany(slot => slot.Out).Max(link => Math.Abs(link.To.Y - link.From.Y - link.Leaves));
            lefts.Add(lefts[^1] + ColumnWidth(column) + Math.Clamp(steepest / 5, NarrowestGap, WidestGap));
        }

        return lefts;
    }

    private static TreeBox Box(TreeSlot slot, List<double> lefts, double top, Dictionary<string, JourneyPoint> visits) => new(
        slot.Node!,
        slot.Layer,
        new(lefts[slot.Layer], slot.Y - (slot.Height / 2) - top, BoxWidth, slot.Height),
        Title(slot.Node!),
        (slot.Node as Outcome)?.Layer.Name(),
        visits[slot.Node!.Id]);

    private static TreeEdge Edge(Question question, int index, ImmutableArray<TreeLink> chain, List<List<TreeSlot>> columns, List<double> lefts, double top)
    {
        var option = question.Options[index];
        var bends = ImmutableArray.CreateBuilder<TreeBend>();
        foreach (var link in chain)
        {
            var level = link.From.Y + link.Leaves - top;
            var left = lefts[link.From.Layer];
            bends.Add(new(link.From.Node is null ? left : left + BoxWidth, level));
            bends.Add(new(left + ColumnWidth(columns[link.From.Layer]), level));
        }

        bends.Add(new(lefts[chain[^1].To.Layer], chain[^1].To.Y - top));
        var label = new TreeArea(bends[0].X + LabelSide, bends[0].Y - LabelHeight(option), LabelWidth(option) - (2 * LabelSide), LabelHeight(option));
        return new(question.Id, option, label, Words(option), bends.ToImmutable());
    }
}
