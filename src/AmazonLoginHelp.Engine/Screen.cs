using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>An exact text that Amazon shows.</summary>
public sealed record Screen : IIdentified
{
    /// <inheritdoc />
    public required string Id { get; init; }

    /// <summary>The text or its best-known part, as a heading.</summary>
    public required string Title { get; init; }

    /// <summary>The exact texts, in any language; never empty.</summary>
    public required ImmutableArray<string> Texts { get; init; }

    /// <summary>What it means.</summary>
    public required Prose Body { get; init; }

    /// <summary>Where it leads, the likeliest first: links to symptoms and nodes; never empty.</summary>
    public required ImmutableArray<GuideLink> LeadsTo { get; init; }

    /// <summary>What changed since older guides, for readers who come with those; may be empty.</summary>
    public Prose Changed { get; init; } = Prose.Empty;
}
