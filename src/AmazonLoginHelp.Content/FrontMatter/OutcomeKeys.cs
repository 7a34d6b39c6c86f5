using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>The front matter of an outcome: where questions end.</summary>
public sealed record OutcomeKeys : AddressedKeys
{
    /// <summary>Where it is stuck.</summary>
    public required Layer Layer { get; init; }

    /// <summary>Whether the person knew little, so that this is only the likeliest layer; shown as 「推定」.</summary>
    public bool Likely { get; init; }
}
