using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>One way through the tree, from a start to an outcome.</summary>
/// <param name="Answers">The questions on the way with the options picked, in order.</param>
/// <param name="Outcome">Where it ends.</param>
public sealed record TreePath(ImmutableArray<Answered> Answers, Outcome Outcome)
{
    /// <summary>The number of questions asked.</summary>
    public int Length => Answers.Length;

    /// <inheritdoc />
    public override string ToString() => new Trail(null, Answers, Outcome).ToString();
}

/// <summary>All ways through a tree.</summary>
public static class Paths
{
    /// <summary>
    /// Every path from <paramref name="symptom"/>, depth first in the order of the options, lazily. The tree of a compiled guide is
    /// finite and without circles, so this ends; but there can be very many: <see cref="TreeSize"/> counts without walking.
    /// </summary>
    public static IEnumerable<TreePath> From(Guide guide, Symptom symptom)
    {
        var open = new Stack<(Node Node, ImmutableArray<Answered> Answers)>([(guide.Nodes.Get(symptom.FirstQuestion), [])]);
        while (open.TryPop(out var here))
        {
            if (here.Node is Outcome outcome)
            {
                yield return new(here.Answers, outcome);
            }
            else if (here.Node is Question question)
            {
                foreach (var option in question.Options.Reverse())
                {
                    open.Push((guide.Follow(option), here.Answers.Add(new(question, option))));
                }
            }
        }
    }
}
