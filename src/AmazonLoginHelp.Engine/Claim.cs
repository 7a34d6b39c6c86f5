using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>A statement of an older article that people still find, and what became of it.</summary>
public sealed record Claim
{
    /// <summary>Its number in the register: an S, digits, perhaps a letter.</summary>
    public required string Id { get; init; }

    /// <summary>Where it was made.</summary>
    public required ClaimSource Source { get; init; }

    /// <summary>What it says, in our words.</summary>
    public required string Says { get; init; }

    /// <summary>Whether it can be believed today.</summary>
    public required ClaimStatus Status { get; init; }

    /// <summary>What is right instead, or what belongs to it; null exactly if it holds.</summary>
    public required string? Correction { get; init; }

    /// <summary>The pages that answer it in its corrected form; never empty.</summary>
    public required ImmutableArray<GuideReference> AnsweredBy { get; init; }

    /// <summary>Whether a page must say what changed: somebody who believes the claim would do the wrong thing.</summary>
    public bool Misleads => Status is ClaimStatus.Wrong or ClaimStatus.Outdated or ClaimStatus.Unconfirmed;
}

/// <summary>An older article that makes claims.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Address">Where it stood, as text; it is never linked.</param>
/// <param name="Dated">The date that it gives itself.</param>
public sealed record ClaimSource(string Id, string Title, string Address, PartialDate Dated);

/// <summary>What became of a claim.</summary>
public enum ClaimStatus
{
    /// <summary>It holds, as far as is known.</summary>
    Holds,

    /// <summary>It was never right.</summary>
    Wrong,

    /// <summary>It was right once.</summary>
    Outdated,

    /// <summary>Nothing else supports it.</summary>
    Unconfirmed,

    /// <summary>It is right, and lacks what one needs to act on it.</summary>
    Incomplete,
}
