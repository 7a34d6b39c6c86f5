using System.Collections.Immutable;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>The front matter of a symptom: what a person sees; an entry to the tree.</summary>
public sealed record SymptomKeys : AddressedKeys
{
    /// <summary>Its place in the list of symptoms; smaller numbers come first.</summary>
    public required int Order { get; init; }

    /// <summary>How the person tells it to support: one sentence of 40 characters at most. Begins the note that is read on the telephone.</summary>
    public string? Say { get; init; }

    /// <summary>What people type or say who have it, by language.</summary>
    public PhraseKeys? Phrases { get; init; }
}

/// <summary>What people type or say, by language.</summary>
public sealed record PhraseKeys
{
    /// <summary>Phrases in Japanese.</summary>
    public ImmutableArray<string> Ja { get; init; } = [];

    /// <summary>Phrases in English.</summary>
    public ImmutableArray<string> En { get; init; } = [];
}
