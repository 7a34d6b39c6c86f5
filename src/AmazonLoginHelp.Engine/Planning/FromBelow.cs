using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// A value for each node, worked out once, from the values of the nodes below it. The guide must have no circles. It remembers what it
/// worked out, so it is not for several threads at once.
/// </summary>
internal sealed class FromBelow<T>(Guide guide, Func<Outcome, T> ofOutcome, Func<ImmutableArray<T>, T> ofOptions)
{
    private readonly Dictionary<string, T> _known = new(StringComparer.Ordinal);

    public T At(Node node)
    {
        // Without recursion: a tree can be deeper than a stack.
        var open = new Stack<Node>([node]);
        while (open.TryPeek(out var here))
        {
            var below = here is Question question ? question.Options.Select(guide.Follow).Where(next => !_known.ContainsKey(next.Id)).ToList() : [];
            if (below.Count == 0)
            {
                _known[open.Pop().Id] = Of(here);
            }

            below.ForEach(open.Push);
        }

        return _known[node.Id];
    }

    private T Of(Node node) => node is Outcome outcome ? ofOutcome(outcome) : ofOptions([.. ((Question)node).Options.Select(option => _known[option.Target])]);
}
