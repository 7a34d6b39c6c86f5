using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine.Tests.Properties;

/// <summary>A guide as numbers: easy to generate, to shrink and to reason about apart from the engine.</summary>
/// <param name="Targets">For each node where its options lead: always to later nodes, unless a circle was asked for; none for an outcome.</param>
/// <param name="Firsts">For each symptom the node that it begins with.</param>
public sealed record GuideDraft(ImmutableArray<ImmutableArray<int>> Targets, ImmutableArray<int> Firsts)
{
    private static readonly string[] SymptomIds = ["outage", "captcha", "locked"];

    public static int MostSymptoms => SymptomIds.Length;

    public int Count => Targets.Length;

    public IEnumerable<int> Questions => Enumerable.Range(0, Count).Where(node => !Targets[node].IsEmpty);

    public static string SymptomId(int symptom) => SymptomIds[symptom];

    public static string NodeId(int node) => $"n{node}";

    public static string OptionId(int option) => $"o{option}";

    /// <param name="signedOut">Whether the contact of the outcomes works signed out.</param>
    public Guide Build(SignedOut signedOut = SignedOut.Works)
    {
        var guide = new SmallGuide().Contact("chat", signedOut);
        foreach (var (symptom, first) in Firsts.Index())
        {
            guide.Symptom(SymptomId(symptom), NodeId(first));
        }

        foreach (var (node, targets) in Targets.Index())
        {
            _ = targets.IsEmpty
                ? guide.Outcome(NodeId(node), "chat", ["wait"])
                : guide.Question(NodeId(node), [.. targets.Select((target, option) => $"{OptionId(option)} -> {NodeId(target)}")]);
        }

        return guide.Strip(NodeId(Firsts[0])).Build();
    }

    public GuideDraft With(int node, params IEnumerable<int> targets) => this with { Targets = Targets.SetItem(node, [.. targets]) };

    /// <summary>The fewest options from each node to each other, and from each node back to itself; null where none leads there. Floyd's way.</summary>
    public int?[,] Distances()
    {
        var distances = new int?[Count, Count];
        foreach (var (node, target) in Questions.SelectMany(node => Targets[node], (node, target) => (node, target)))
        {
            distances[node, target] = 1;
        }

        var nodes = Enumerable.Range(0, Count).ToList();
        foreach (var (over, from) in nodes.SelectMany(over => nodes, (over, from) => (over, from)))
        {
            foreach (var to in nodes)
            {
                if (distances[from, over] + distances[over, to] is { } round && !(distances[from, to] <= round))
                {
                    distances[from, to] = round;
                }
            }
        }

        return distances;
    }

    /// <summary>The lengths of all paths from a node, each with how many paths have it; by the last nodes first.</summary>
    public Dictionary<int, long> PathLengths(int first)
    {
        var lengths = new Dictionary<int, long>[Count];
        for (var node = Count - 1; node >= first; node--)
        {
            lengths[node] = Targets[node].IsEmpty
                ? new() { [0] = 1 }
                : Targets[node].SelectMany(target => lengths[target]).GroupBy(pair => pair.Key + 1, pair => pair.Value).ToDictionary(same => same.Key, same => same.Sum());
        }

        return lengths[first];
    }

    public override string ToString() =>
        $"symptoms {string.Join(", ", Firsts)}; " + string.Join("; ", Questions.Select(node => $"{node} -> {string.Join(' ', Targets[node])}")) + $"; {Count} nodes";
}
