using System.Collections.Frozen;
using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content;

/// <summary>What compiling a content folder came to: a guide or reasons, never half a guide.</summary>
/// <param name="Guide">The guide; null exactly when there is an error among the diagnostics.</param>
/// <param name="Files">The file that each thing is written in, relative to the content folder; whole exactly when there is an <see cref="Unproved"/> guide.</param>
/// <param name="Diagnostics">Everything that was found, in the order of files and lines.</param>
public sealed record Compilation(Guide? Guide, FrozenDictionary<GuideReference, string> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>
    /// What the files say, also when the tree breaks rules; null exactly when there is an error of another kind. For those who look into
    /// the tree to mend it: without a <see cref="Guide"/> it must not be served to anybody.
    /// </summary>
    public Guide? Unproved { get; init; }

    /// <summary>Where each fact begins, by its id; whole exactly when there is a guide.</summary>
    public FrozenDictionary<string, ContentPlace> FactPlaces { get; init; } = FrozenDictionary<string, ContentPlace>.Empty;

    /// <summary>How many errors there are.</summary>
    public int Errors => Diagnostics.Count(diagnostic => diagnostic.IsError);

    /// <summary>How many warnings there are.</summary>
    public int Warnings => Diagnostics.Length - Errors;
}
