using System.Numerics;

namespace AmazonLoginHelp.Engine;

/// <summary>How large the tree of one symptom is.</summary>
/// <param name="Paths">The number of paths.</param>
/// <param name="Longest">The most questions on a path; 0 if there is no path.</param>
/// <param name="Median">The middle number of questions; of an even number of paths, the lower of the two in the middle; 0 if there is no path.</param>
/// <param name="Nodes">The number of nodes that it reaches.</param>
public sealed record TreeSize(BigInteger Paths, int Longest, int Median, int Nodes)
{
    /// <summary>
    /// Measures the tree of <paramref name="symptom"/>, which must be without circles. Node by node, not path by path, so that a tree
    /// with more paths than anybody could walk is measured at once.
    /// </summary>
    public static TreeSize Of(Guide guide, Symptom symptom)
    {
        var nodes = guide.ReachableFrom([symptom.FirstQuestion]);
        var ended = new SortedDictionary<int, BigInteger>();
        foreach (var (node, ways) in WaysTo(guide, nodes))
        {
            if (node is Outcome)
            {
                Add(ended, ways, longer: 0);
            }
        }

        var paths = ended.Values.Aggregate(BigInteger.Zero, (sum, count) => sum + count);
        return new(paths, ended.Keys.LastOrDefault(), Middle(ended, paths), nodes.Length);
    }

    /// <summary>For each node the number of ways to it by their length, every node after those that lead to it.</summary>
    private static IEnumerable<(Node Node, SortedDictionary<int, BigInteger> Ways)> WaysTo(Guide guide, IReadOnlyList<Node> nodes)
    {
        var awaited = nodes.OfType<Question>().SelectMany(question => question.Options).CountBy(option => option.Target).ToDictionary();
        var ways = nodes.ToDictionary(node => node.Id, _ => new SortedDictionary<int, BigInteger>(), StringComparer.Ordinal);
        ways[nodes[0].Id].Add(0, BigInteger.One);
        var open = new Stack<Node>([nodes[0]]);
        while (open.TryPop(out var node))
        {
            yield return (node, ways[node.Id]);
            foreach (var option in node is Question question ? question.Options : [])
            {
                Add(ways[option.Target], ways[node.Id], longer: 1);
                if (--awaited[option.Target] == 0)
                {
                    open.Push(guide.Follow(option));
                }
            }
        }
    }

    private static void Add(SortedDictionary<int, BigInteger> sum, SortedDictionary<int, BigInteger> ways, int longer)
    {
        foreach (var (length, count) in ways)
        {
            sum[length + longer] = sum.GetValueOrDefault(length + longer) + count;
        }
    }

    private static int Middle(SortedDictionary<int, BigInteger> ended, BigInteger paths)
    {
        var before = BigInteger.Zero;
        foreach (var (length, count) in ended)
        {
            before += count;
            if (before * 2 >= paths)
            {
                return length;
            }
        }

        return 0;
    }
}
