using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>People or forms that can help.</summary>
public sealed record Contact : IIdentified
{
    /// <summary>The most characters of what is asked of a contact: a third of a note that is read in half a minute.</summary>
    public const int LongestAsk = CallNote.MostCharacters / 3;

    /// <inheritdoc />
    public required string Id { get; init; }

    /// <summary>Whom one reaches, as a heading.</summary>
    public required string Title { get; init; }

    /// <summary>Who they are.</summary>
    public required ContactKind Kind { get; init; }

    /// <summary>Whether they can be reached while signed out of Amazon.</summary>
    public required SignedOut WorksSignedOut { get; init; }

    /// <summary>Words below the heading; may be empty.</summary>
    public required Prose Body { get; init; }

    /// <summary>The ways to reach them, the safest first; never empty.</summary>
    public required ImmutableArray<Prose> Routes { get; init; }

    /// <summary>What to have ready; may be empty.</summary>
    public required Prose Prepare { get; init; }

    /// <summary>What to say; may be empty.</summary>
    public required Prose Say { get; init; }

    /// <summary>What to ask of them in the end, in one sentence.</summary>
    public string Ask { get; init; } = "";

    /// <summary>What changed since older guides, for readers who come with those; may be empty.</summary>
    public Prose Changed { get; init; } = Prose.Empty;
}

/// <summary>Who a contact is.</summary>
public enum ContactKind
{
    /// <summary>Amazon.</summary>
    Amazon,

    /// <summary>A mobile company.</summary>
    Carrier,

    /// <summary>A public body.</summary>
    Authority,

    /// <summary>The company of a payment card.</summary>
    Card,
}
