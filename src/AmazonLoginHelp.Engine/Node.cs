using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>A place to stand in the tree: a <see cref="Question"/> or an <see cref="Outcome"/>. Their ids share one space.</summary>
public abstract record Node : IIdentified
{
    /// <inheritdoc />
    public required string Id { get; init; }

    /// <summary>The heading of its page.</summary>
    public required string Title { get; init; }

    /// <summary>Words below the heading; may be empty.</summary>
    public required Prose Body { get; init; }
}

/// <summary>Asks one thing.</summary>
public sealed record Question : Node
{
    /// <summary>The id of the option that everybody can pick who does not know.</summary>
    public const string Unknown = "unknown";

    /// <summary>What can be picked, in order: two or more, with unique ids.</summary>
    public required ImmutableArray<Option> Options { get; init; }

    /// <summary>What the safety rules need to know about it; null for most questions.</summary>
    public Asks? Asks { get; init; }

    /// <summary>The option with this id, or null.</summary>
    public Option? Find(string id) => Options.FirstOrDefault(option => option.Id == id);
}

/// <summary>One thing to pick.</summary>
/// <param name="Id">Its id, unique within its question; stands in addresses.</param>
/// <param name="Label">The words on it.</param>
/// <param name="Hint">More words below the label, or null.</param>
/// <param name="Target">The id of the node that it leads to; the compiler has checked that it exists.</param>
public sealed record Option(string Id, string Label, string? Hint, string Target);

/// <summary>The questions that safety rules look for on a path.</summary>
public enum Asks
{
    /// <summary>Whether Amazon is still open on any device.</summary>
    SignedInAnywhere,

    /// <summary>Whether a fraud is under way.</summary>
    Fraud,
}

/// <summary>Where questions end: which layer it is stuck in, and the plan.</summary>
public sealed record Outcome : Node
{
    /// <summary>Where it is stuck.</summary>
    public required Layer Layer { get; init; }

    /// <summary>Whether the layer is only the likeliest one, because the person knew little.</summary>
    public required bool Likely { get; init; }

    /// <summary>The fixes in the order in which to try them; never empty.</summary>
    public required ImmutableArray<PlannedFix> Plan { get; init; }

    /// <summary>Words about the plan as a whole, to be read with it; may be empty.</summary>
    public required Prose PlanNote { get; init; }

    /// <summary>The ids of the contacts, the best first; at least one works while signed out.</summary>
    public required ImmutableArray<string> Contacts { get; init; }

    /// <summary>What it means if nothing helped.</summary>
    public required Prose IfNot { get; init; }
}

/// <summary>A fix within the plan of one outcome.</summary>
/// <param name="Fix">The id of the fix.</param>
/// <param name="Label">What it is called in this plan.</param>
/// <param name="Helps">How often it helps in this outcome.</param>
public sealed record PlannedFix(string Fix, string Label, Helps Helps);

/// <summary>How often a fix helps in one outcome: an author's judgement in bands, never a figure.</summary>
public enum Helps
{
    /// <summary>In most cases.</summary>
    Often,

    /// <summary>In some cases.</summary>
    Sometimes,

    /// <summary>In few cases, but it costs little to try or nothing else is left.</summary>
    Rarely,
}

/// <summary>Where it is stuck.</summary>
public enum Layer
{
    /// <summary>The phone, computer, app or browser.</summary>
    Device,

    /// <summary>The line or the contract for it.</summary>
    Line,

    /// <summary>A setting or filter at the mobile company or the mail provider.</summary>
    Carrier,

    /// <summary>The account at Amazon.</summary>
    Account,

    /// <summary>Amazon itself.</summary>
    Amazon,
}
