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
    public override string ToString() =>
        string.Concat(Answers.Select(answer => $"{answer.Question.Id}={answer.Option.Id} > ")) + Outcome.Id;
}

/// <summary>All ways through a tree.</summary>
public static class Paths
{
    /// <summary>
    /// Every path from <paramref name="symptom"/>, depth first in the order of the options, lazily. The tree of a compiled guide is
    /// finite and without cycles, so this ends.
    /// </summary>
    public static IEnumerable<TreePath> From(Guide guide, Symptom symptom) =>
        From(guide, guide.Nodes.Get(symptom.FirstQuestion), []);

    /// <summary>The middle length of some paths; of an even number, the lower of the two in the middle.</summary>
    /// <exception cref="InvalidOperationException">There are no paths.</exception>
    public static int MedianLength(IEnumerable<TreePath> paths)
    {
        var lengths = paths.Select(path => path.Length).Order().ToList();
        return lengths.Count > 0 ? lengths[(lengths.Count - 1) / 2] : throw new InvalidOperationException("No paths, no median.");
    }

    private static IEnumerable<TreePath> From(Guide guide, Node node, ImmutableArray<Answered> answers)
    {
        if (node is Outcome outcome)
        {
            return [new TreePath(answers, outcome)];
        }

        var question = (Question)node;
        return question.Options.SelectMany(option => From(guide, guide.Follow(option), answers.Add(new(question, option))));
    }
}
