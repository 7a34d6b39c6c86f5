using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>What words say when they stand together in a text.</summary>
public sealed record Sign
{
    /// <summary>The ids of the families of which the text must hold a word each; never empty.</summary>
    public required ImmutableArray<string> Families { get; init; }

    /// <summary>What the text thereby answers ahead: ids of questions and of their options; may be empty.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Answers { get; init; } = [];

    /// <summary>Whether a fraud may be under way: then help against fraud is never kept back (safety rule 5).</summary>
    public bool IsFraud { get; init; }
}
