using System.Collections.Immutable;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>One entry of the file words.yaml: words by which people mean one thing. Search and triage see one word in all of them.</summary>
public sealed record WordFamilyKeys
{
    /// <summary>What signs call it: kebab-case English.</summary>
    public required string Id { get; init; }

    /// <summary>The words, in any language; width, case and katakana or hiragana make no difference. No word stands in two families.</summary>
    public required ImmutableArray<string> Words { get; init; }
}
