using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>The file claims.yaml: what older articles say, and what became of it.</summary>
public sealed record ClaimRegisterKeys
{
    /// <summary>The articles.</summary>
    public ImmutableArray<ClaimSourceKeys> Sources { get; init; } = [];

    /// <summary>What they say.</summary>
    public ImmutableArray<ClaimKeys> Claims { get; init; } = [];
}

/// <summary>An older article.</summary>
public sealed record ClaimSourceKeys
{
    /// <summary>The id by which its claims name it.</summary>
    public required string Id { get; init; }

    /// <summary>What the article is about.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands, as text; never linked.</summary>
    public required string Address { get; init; }

    /// <summary>The day, month or year that it gives itself.</summary>
    public required PartialDate Dated { get; init; }
}

/// <summary>A statement of an older article that people still find.</summary>
public sealed record ClaimKeys
{
    /// <summary>Its number: S, one to three digits, perhaps a letter.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the article that makes it.</summary>
    public required string Source { get; init; }

    /// <summary>What it says, in our words; no number and no address.</summary>
    public required string Says { get; init; }

    /// <summary>What became of it.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>What is right, or what belongs to it. Required unless the claim holds.</summary>
    public string? Correction { get; init; }
}
