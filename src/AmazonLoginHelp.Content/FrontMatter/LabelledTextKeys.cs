using System.Collections.Immutable;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>One entry of the file labelled.yaml: a cry for help as somebody put it, with what it is about. Triage learns from these and is measured with them.</summary>
public sealed record LabelledTextKeys
{
    /// <summary>A short name of its own, such as D002.</summary>
    public required string Id { get; init; }

    /// <summary>What was typed.</summary>
    public required string Text { get; init; }

    /// <summary>The id of its symptom, or <c>none</c> if it is about neither signing in nor fraud.</summary>
    public required string Symptom { get; init; }

    /// <summary>The ids of other symptoms that would do; <c>none</c> if saying nothing would, too.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The language.</summary>
    [OneOf("ja", "en")]
    public required string Lang { get; init; }

    /// <summary>How it is put: <c>query</c> for a few words, <c>story</c> for sentences.</summary>
    [OneOf("query", "story")]
    public required string Kind { get; init; }

    /// <summary>Where it is from: <c>first-person</c> for somebody's own trouble, reworded; <c>page</c> for a heading or a reader's question; <c>composed</c> for one written for a trouble that a source describes.</summary>
    [OneOf("first-person", "page", "composed")]
    public required string Basis { get; init; }

    /// <summary>The same for all that come from one source: they are learned from, or judged, together.</summary>
    public required string Group { get; init; }
}
