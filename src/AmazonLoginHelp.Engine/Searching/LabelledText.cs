using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>A cry for help as somebody put it, with what a person who knows the guide would make of it.</summary>
public sealed record LabelledText : IIdentified
{
    /// <summary>What files write in the place of a symptom for a text that is about none.</summary>
    public const string NoSymptom = "none";

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

    /// <summary>The traits that files tell: the language, how it is put, and where it is from.</summary>
    public static ImmutableDictionary<string, string> TraitsOf(string lang, string kind, string basis) =>
        ImmutableDictionary.CreateRange(StringComparer.Ordinal, [new KeyValuePair<string, string>("lang", lang), new("kind", kind), new("basis", basis)]);
}
