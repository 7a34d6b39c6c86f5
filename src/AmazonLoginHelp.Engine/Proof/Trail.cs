using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>Answers and the node that they lead to.</summary>
/// <param name="Symptom">The symptom that it begins with; null if it begins at a node.</param>
/// <param name="Answers">The questions on the way with the options picked, in order; may be empty.</param>
/// <param name="End">Where it leads.</param>
public sealed record Trail(Symptom? Symptom, ImmutableArray<Answered> Answers, Node End)
{
    /// <summary>Whether a visitor who gives these answers is shown <see cref="End"/>, after exactly this way.</summary>
    public bool IsReplayedIn(Guide guide)
    {
        var from = Symptom is null && Answers is [var first, ..] ? first.Question.Id : null;
        var given = Answers.Select(answer => KeyValuePair.Create(answer.Question.Id, answer.Option.Id));
        return Journey.Replay(guide, End.Id, Symptom?.Id, from, given) is Replay.Shown { Journey: var journey }
            && journey.Trail.SequenceEqual(Answers);
    }

    /// <summary>On one line: <c>symptom: question=option > … > node</c>.</summary>
    public override string ToString() =>
        (Symptom is null ? "" : $"{Symptom.Id}: ") + string.Concat(Answers.Select(answer => $"{answer.Question.Id}={answer.Option.Id} > ")) + End.Id;
}
