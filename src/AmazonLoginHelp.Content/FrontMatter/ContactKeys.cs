using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>The front matter of a contact: people or forms that can help.</summary>
public sealed record ContactKeys : AddressedKeys
{
    /// <summary>Who is asked.</summary>
    public required ContactKind Kind { get; init; }

    /// <summary>Whether the contact can be used while signed out of Amazon.</summary>
    public required SignedOut WorksSignedOut { get; init; }

    /// <summary>What to ask of them: one sentence of 50 characters at most. Ends the note that is read on the telephone.</summary>
    public string? Ask { get; init; }
}
