using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Trees;

/// <summary>Room in a column: for a node, or, without one, for an edge that passes through.</summary>
/// <param name="layer">The column, from 0.</param>
/// <param name="node">The node; null for an edge that passes.</param>
/// <param name="height">How much of the column it takes.</param>
internal sealed class TreeSlot(int layer, Node? node, double height)
{
    public int Layer { get; } = layer;

    public Node? Node { get; } = node;

    public double Height { get; } = height;

    /// <summary>Its place in the column, from 0 at the top.</summary>
    public int Rank { get; set; }

    /// <summary>Its middle.</summary>
    public double Y { get; set; }

    /// <summary>Edges that come in from the column before.</summary>
    public List<TreeLink> In { get; } = [];

    /// <summary>Edges that go on to the next column, from top to bottom.</summary>
    public List<TreeLink> Out { get; } = [];
}

/// <summary>A piece of an edge between two columns that stand side by side.</summary>
/// <param name="From">The left end.</param>
/// <param name="To">The right end.</param>
/// <param name="Leaves">How far below the middle of <paramref name="From"/> it leaves.</param>
internal sealed record TreeLink(TreeSlot From, TreeSlot To, double Leaves);

/// <summary>The longest way to each node, which decides its column: so every edge goes from left to right.</summary>
internal static class TreeLayers
{
    public static Dictionary<string, int> Of(Guide guide, Symptom symptom)
    {
        var finished = new List<Node>();
        Finish(guide, guide.Nodes.Get(symptom.FirstQuestion), [], finished);
        finished.Reverse();
        var layers = finished.ToDictionary(node => node.Id, _ => 0, StringComparer.Ordinal);
        foreach (var question in finished.OfType<Question>())
        {
            foreach (var option in question.Options)
            {
                layers[option.Target] = Math.Max(layers[option.Target], layers[question.Id] + 1);
            }
        }

        return layers;
    }

    private static void Finish(Guide guide, Node node, HashSet<string> seen, List<Node> finished)
    {
        if (!seen.Add(node.Id))
        {
            return;
        }

        // The last option first, so that the list, read backwards, keeps the order in which they are written.
        foreach (var option in node is Question question ? question.Options.Reverse() : [])
        {
            Finish(guide, guide.Follow(option), seen, finished);
        }

        finished.Add(node);
    }
}
