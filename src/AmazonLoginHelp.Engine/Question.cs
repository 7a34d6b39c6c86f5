using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>Asks one thing.</summary>
public sealed record Question : Node
{
    /// <summary>The id of the option that everybody can pick who does not know.</summary>
    public const string Unknown = "unknown";

    /// <summary>What can be picked, in order: two or more, with unique ids.</summary>
    public required ImmutableArray<Option> Options { get; init; }

    /// <summary>What the safety rules need to know about it; null for most questions.</summary>
    public Asks? Asks { get; init; }

    /// <summary>What it costs to answer.</summary>
    public Effort Effort { get; init; }

    /// <summary>The option with this id, or null.</summary>
    public Option? Find(string id) => Options.FirstOrDefault(option => option.Id == id);
}

/// <summary>One thing to pick.</summary>
/// <param name="Id">Its id, unique within its question; stands in addresses.</param>
/// <param name="Label">The words on it.</param>
/// <param name="Hint">More words below the label, or null.</param>
/// <param name="Target">The id of the node that it leads to; the compiler has checked that it exists.</param>
public sealed record Option(string Id, string Label, string? Hint, string Target)
{
    /// <summary>What picking it says about the case: one sentence that stands on its own, in the person's words; null if it says nothing.</summary>
    public string? Tells { get; init; }
}

/// <summary>What it costs to answer a question, least first.</summary>
public enum Effort
{
    /// <summary>People know it.</summary>
    Know,

    /// <summary>They have to look at a screen.</summary>
    Look,

    /// <summary>They have to try something for half a minute.</summary>
    Try,
}

/// <summary>The questions that safety rules look for on a path.</summary>
public enum Asks
{
    /// <summary>Whether Amazon is still open on any device.</summary>
    SignedInAnywhere,

    /// <summary>Whether a fraud is under way.</summary>
    Fraud,
}
