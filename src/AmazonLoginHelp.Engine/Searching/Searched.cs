using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>The pages that have somebody's words.</summary>
public sealed record Searched
{
    /// <summary>Of the weight of the words, a page must have this part: below, it has only what many pages have.</summary>
    public const double LeastCovered = 0.34;

    /// <summary>Nothing.</summary>
    public static Searched Nothing { get; } = new() { DidYouMean = null, Groups = [] };

    /// <summary>What was typed, with the slips in its words mended and looked for in that form; null if no slip was found.</summary>
    public required string? DidYouMean { get; init; }

    /// <summary>What was found, kind by kind, the kind with the best page first.</summary>
    public required ImmutableArray<SearchGroup> Groups { get; init; }
}

/// <summary>The pages of one kind that were found.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Found">The best of them, the best first.</param>
public sealed record SearchGroup(SearchKind Kind, int Count, ImmutableArray<SearchFound> Found)
{
    /// <summary>How many of a group are given at most.</summary>
    public const int Most = 4;

    internal double Best { get; init; }
}

/// <summary>A page that was found.</summary>
/// <param name="Entry">The page.</param>
/// <param name="Title">Its title, with what was looked for.</param>
/// <param name="Sentence">The sentence that has most of what was looked for; null if only the title has any.</param>
public sealed record SearchFound(SearchEntry Entry, Excerpt Title, Excerpt? Sentence);
