namespace AmazonLoginHelp.Engine;

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
