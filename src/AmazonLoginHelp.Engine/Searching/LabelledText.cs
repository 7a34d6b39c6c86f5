using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>A cry for help as somebody put it, with what a person who knows the guide would make of it.</summary>
public sealed record LabelledText : IIdentified
{
    /// <inheritdoc />
    public required string Id { get; init; }

    /// <summary>What was typed.</summary>
    public required string Text { get; init; }

    /// <summary>The id of its symptom; null if it is about neither signing in nor fraud.</summary>
    public required string? Symptom { get; init; }

    /// <summary>The ids of other symptoms that would do.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>What the text shares with others of the same source: they are learned from, or judged, together.</summary>
    public required string Group { get; init; }

    /// <summary>Other things that are known of it and by which figures are reported apart, such as its language.</summary>
    public ImmutableDictionary<string, string> Traits { get; init; } = ImmutableDictionary<string, string>.Empty;
}
