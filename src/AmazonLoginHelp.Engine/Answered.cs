using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>A question together with the option that was picked.</summary>
/// <param name="Question">The question.</param>
/// <param name="Option">One of its options.</param>
public sealed record Answered(Question Question, Option Option);

/// <summary>An answer that was given and could not be used.</summary>
/// <param name="Question">The question that it claims to answer.</param>
/// <param name="Reason">Why it was dropped.</param>
public sealed record DroppedAnswer(Question Question, DropReason Reason)
{
    /// <summary>What stood in the address, in its order.</summary>
    public ImmutableArray<string> Given { get; init; } = [];
}

/// <summary>Why an answer was dropped.</summary>
public enum DropReason
{
    /// <summary>The same question was answered more than once.</summary>
    GivenTwice,

    /// <summary>The question has no such option.</summary>
    NoSuchOption,
}

/// <summary>Where a journey begins.</summary>
/// <param name="Symptom">The symptom it came from, or null.</param>
/// <param name="Node">The first node.</param>
public sealed record JourneyStart(Symptom? Symptom, Node Node);
