using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// The layers in which it can still be stuck, seen from each node: those of all outcomes that can be reached from there. The guide must
/// have no circles. One of these is not for several threads at once.
/// </summary>
public sealed class LayersLeft(Guide guide)
{
    private readonly FromBelow<ImmutableSortedSet<Layer>> _layers = new(guide, outcome => [outcome.Layer], below => [.. below.SelectMany(layers => layers)]);

    /// <summary>The layers that are left at <paramref name="node"/>; one, once the layer is named.</summary>
    public ImmutableSortedSet<Layer> At(Node node) => _layers.At(node);

    /// <summary>How many of the answers that lead to an outcome it takes until one layer is left.</summary>
    /// <param name="answers">The answers from a start to an outcome, in order.</param>
    public int AnswersUntilNamed(ImmutableArray<Answered> answers)
    {
        var needed = answers.Length;
        while (needed > 0 && At(answers[needed - 1].Question).Count == 1)
        {
            needed--;
        }

        return needed;
    }

    /// <summary>What each answer says about where it is stuck, in order.</summary>
    public ImmutableArray<Reason> Reasons(ImmutableArray<Answered> answers) =>
        [.. answers.Select(answer => new Reason(answer, [.. At(answer.Question).Except(At(guide.Follow(answer.Option)))]))];
}

/// <summary>What an answer says about where it is stuck.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Excluded">The layers in which it can no longer be stuck after it.</param>
public sealed record Reason(Answered Answer, ImmutableArray<Layer> Excluded)
{
    /// <summary>What the answer says in words; null if it says nothing.</summary>
    public string? Tells => Answer.Option.Tells;

    /// <summary>Whether the person tried something to find out. What other answers exclude may follow from the order of the questions rather than from the case.</summary>
    public bool IsTested => Answer.Question.Effort == Effort.Try;
}
