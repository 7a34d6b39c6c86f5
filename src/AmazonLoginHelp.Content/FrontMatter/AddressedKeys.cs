using System.Collections.Immutable;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>The keys that every kind of file with an address of its own shares.</summary>
public abstract record AddressedKeys
{
    /// <summary>Which claims of older articles (claims.yaml) the page answers in their corrected form: [S29, S30], 12 at most.</summary>
    public ImmutableArray<string> Covers { get; init; } = [];
}
