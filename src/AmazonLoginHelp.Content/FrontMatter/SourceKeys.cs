namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>Where a fact or the report of an incident is from.</summary>
public sealed record SourceKeys
{
    /// <summary>Its name, as text.</summary>
    public required string Title { get; init; }

    /// <summary>Its address, as text; only if it is known. Linked only if it is official.</summary>
    public string? Address { get; init; }
}
