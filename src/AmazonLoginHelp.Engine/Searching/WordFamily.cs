using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>Words by which people mean one thing; search and triage see one word in all of them.</summary>
public sealed record WordFamily : IIdentified
{
    /// <inheritdoc />
    public required string Id { get; init; }

    /// <summary>The words, in any language and spelling; never empty. No word belongs to two families.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>A word as search sees it: two words that are the same folded are one.</summary>
    public static string Folded(string word) => FoldedText.Plain(word).Trim(FoldedText.Break);
}
