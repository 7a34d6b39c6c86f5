using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>A question of readers with its answer.</summary>
public sealed record FaqEntry : IIdentified
{
    /// <inheritdoc />
    public required string Id { get; init; }

    /// <summary>The question, as a heading.</summary>
    public required string Title { get; init; }

    /// <summary>The answer.</summary>
    public required Prose Body { get; init; }

    /// <summary>What changed since older guides, for readers who come with those; may be empty.</summary>
    public Prose Changed { get; init; } = Prose.Empty;

    /// <summary>The ids of the symptoms that it is about.</summary>
    public required ImmutableArray<string> Symptoms { get; init; }
}
