using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>What a person sees; an entry to the tree.</summary>
public sealed record Symptom : IIdentified
{
    /// <inheritdoc />
    public required string Id { get; init; }

    /// <summary>What the person sees, as a heading.</summary>
    public required string Title { get; init; }

    /// <summary>More words about it.</summary>
    public required Prose Body { get; init; }

    /// <summary>How the person tells it to support, in one sentence.</summary>
    public string Say { get; init; } = "";

    /// <summary>The id of the first question.</summary>
    public required string FirstQuestion { get; init; }

    /// <summary>How people word it, by language.</summary>
    public required ImmutableDictionary<string, ImmutableArray<string>> Phrases { get; init; }
}
