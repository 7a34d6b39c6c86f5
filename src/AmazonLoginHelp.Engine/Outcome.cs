using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>Where questions end: which layer it is stuck in, and the plan.</summary>
public sealed record Outcome : Node
{
    /// <summary>Where it is stuck.</summary>
    public required Layer Layer { get; init; }

    /// <summary>Whether the layer is only the likeliest one, because the person knew little.</summary>
    public required bool Likely { get; init; }

    /// <summary>Whether a fraud is under way or probable, so that nothing may delay the plan, not even trouble at Amazon.</summary>
    public bool IsFraud { get; init; }

    /// <summary>Whether its plan is shown as it was written, because each fix builds on the one before or safety asks for it.</summary>
    public bool KeepsOrder { get; init; }

    /// <summary>The fixes in the order in which to try them; never empty.</summary>
    public required ImmutableArray<PlannedFix> Plan { get; init; }

    /// <summary>Words about the plan as a whole, to be read with it; may be empty.</summary>
    public required Prose PlanNote { get; init; }

    /// <summary>The ids of the contacts, the best first; at least one works while signed out.</summary>
    public required ImmutableArray<string> Contacts { get; init; }

    /// <summary>What to ask of the first contact in the end, in one sentence; empty for what that contact is always asked.</summary>
    public string Ask { get; init; } = "";

    /// <summary>What it means if nothing helped.</summary>
    public required Prose IfNot { get; init; }

    /// <summary>What changed since older guides, for readers who come with those; may be empty.</summary>
    public Prose Changed { get; init; } = Prose.Empty;
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
