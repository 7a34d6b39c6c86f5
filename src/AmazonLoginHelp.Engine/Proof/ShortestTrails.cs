using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// A shortest trail to each node that some starts reach. Each node is looked at once, so the time grows with the tree and not with
/// the number of its paths; circles do no harm.
/// </summary>
internal sealed class ShortestTrails
{
    private readonly List<Node> _nodes = [];
    private readonly Dictionary<string, (Symptom? Symptom, Answered? Last)> _arrivals = new(StringComparer.Ordinal);

    /// <param name="guide">The guide to walk in.</param>
    /// <param name="starts">Where to begin; among equally short trails, the one of the earlier start is found.</param>
    /// <param name="avoided">Questions that ask for this are reached and not passed.</param>
    public ShortestTrails(Guide guide, IEnumerable<JourneyStart> starts, Asks? avoided = null)
    {
        foreach (var start in starts)
        {
            Arrive(start.Node, start.Symptom, null);
        }

        for (var next = 0; next < _nodes.Count; next++)
        {
            if (_nodes[next] is Question question && (avoided is null || question.Asks != avoided))
            {
                foreach (var option in question.Options)
                {
                    Arrive(guide.Follow(option), null, new(question, option));
                }
            }
        }
    }

    /// <summary>Every way into the tree: the symptoms in their order, then the strip.</summary>
    public static IEnumerable<JourneyStart> Entries(Guide guide) =>
        [.. guide.Symptoms.Select(symptom => Entry(guide, symptom)), new(null, guide.Nodes.Get(guide.Strip.Target))];

    public static JourneyStart Entry(Guide guide, Symptom symptom) => new(symptom, guide.Nodes.Get(symptom.FirstQuestion));

    /// <summary>The nodes that are reached, nearest first.</summary>
    public IReadOnlyList<Node> Nodes => _nodes;

    public bool Reach(Node node) => _arrivals.ContainsKey(node.Id);

    /// <summary>A shortest trail to the node; the node alone if it is not reached.</summary>
    public Trail To(Node node)
    {
        var answers = new Stack<Answered>();
        var arrival = _arrivals.GetValueOrDefault(node.Id);
        while (arrival.Last is { } last)
        {
            answers.Push(last);
            arrival = _arrivals[last.Question.Id];
        }

        return new(arrival.Symptom, [.. answers], node);
    }

    private void Arrive(Node node, Symptom? symptom, Answered? last)
    {
        if (_arrivals.TryAdd(node.Id, (symptom, last)))
        {
            _nodes.Add(node);
        }
    }
}
