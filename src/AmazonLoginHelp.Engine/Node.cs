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
