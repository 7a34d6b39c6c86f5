using System.Collections.Immutable;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>One entry of the file signs.yaml: what words say when they stand together in what somebody types.</summary>
public sealed record SignKeys
{
    /// <summary>The ids of the families of which a word each must stand in the text.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>What the text thereby answers ahead, as in addresses: <c>carrier=au</c>.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];

    /// <summary>Whether a fraud may be under way: then triage puts help against fraud first, whatever else the text says.</summary>
    public bool Fraud { get; init; }
}
