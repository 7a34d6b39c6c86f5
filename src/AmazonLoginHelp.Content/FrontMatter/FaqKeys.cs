using System.Collections.Immutable;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>The front matter of an FAQ entry: one question of readers, answered.</summary>
public sealed record FaqKeys : AddressedKeys
{
    /// <summary>Its place in the list of entries; smaller numbers come first.</summary>
    public required int Order { get; init; }

    /// <summary>The ids of the symptoms on whose pages the entry is linked.</summary>
    public ImmutableArray<string> Symptoms { get; init; } = [];
}
