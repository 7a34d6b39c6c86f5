using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>What a person sees; an entry to the tree.</summary>
public sealed record Symptom : IIdentified
{
    /// <inheritdoc />
    public required string Id { get; init; }

    /// <summary>What the person sees, as a heading.</summary>
    public required string Title { get; init; }

    /// <summary>More words about it.</summary>
    public required Prose Body { get; init; }

    /// <summary>The id of the first question.</summary>
    public required string FirstQuestion { get; init; }

    /// <summary>How people word it, by language.</summary>
    public required ImmutableDictionary<string, ImmutableArray<string>> Phrases { get; init; }
}

/// <summary>People or forms that can help.</summary>
public sealed record Contact : IIdentified
{
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

/// <summary>An exact text that Amazon shows.</summary>
public sealed record Screen : IIdentified
{
    /// <inheritdoc />
    public required string Id { get; init; }

    /// <summary>The text or its best-known part, as a heading.</summary>
    public required string Title { get; init; }

    /// <summary>The exact texts, in any language; never empty.</summary>
    public required ImmutableArray<string> Texts { get; init; }

    /// <summary>What it means.</summary>
    public required Prose Body { get; init; }

    /// <summary>Where it leads, the likeliest first: links to symptoms and nodes; never empty.</summary>
    public required ImmutableArray<GuideLink> LeadsTo { get; init; }
}

/// <summary>A question of readers with its answer.</summary>
public sealed record FaqEntry : IIdentified
{
    /// <inheritdoc />
    public required string Id { get; init; }

    /// <summary>The question, as a heading.</summary>
    public required string Title { get; init; }

    /// <summary>The answer.</summary>
    public required Prose Body { get; init; }

    /// <summary>The ids of the symptoms that it is about.</summary>
    public required ImmutableArray<string> Symptoms { get; init; }
}

/// <summary>Dated trouble at Amazon or a carrier that affects symptoms.</summary>
public sealed record Incident : IIdentified
{
    /// <inheritdoc />
    public required string Id { get; init; }

    /// <summary>What happened, as a heading.</summary>
    public required string Title { get; init; }

    /// <summary>More about it.</summary>
    public required Prose Body { get; init; }

    /// <summary>The first day of the trouble.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of the trouble; null while it lasts.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The ids of the symptoms that it can cause.</summary>
    public required ImmutableArray<string> Affects { get; init; }

    /// <summary>Who reported it.</summary>
    public required Source Source { get; init; }

    /// <summary>Whether the trouble is on, on <paramref name="day"/>; both ends are included.</summary>
    public bool IsActiveOn(DateOnly day) => day >= From && !(day > To);
}

/// <summary>A page about the site itself, or a part of the home page.</summary>
public sealed record Page : IIdentified
{
    /// <inheritdoc />
    public required string Id { get; init; }

    /// <summary>Its heading.</summary>
    public required string Title { get; init; }

    /// <summary>What it says.</summary>
    public required Prose Body { get; init; }
}

/// <summary>The strip that leads to fraud help from home and from each first question, without standing in the way.</summary>
/// <param name="Title">What it asks.</param>
/// <param name="Body">More words; may be empty.</param>
/// <param name="Label">The words of its link.</param>
/// <param name="Target">The id of the node that it leads to.</param>
public sealed record FraudStrip(string Title, Prose Body, string Label, string Target);
