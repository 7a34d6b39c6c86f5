using System.Collections.Immutable;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>The front matter of an incident: dated trouble at Amazon or a carrier.</summary>
public sealed record IncidentKeys
{
    /// <summary>The first day of the trouble, in Japan.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of the trouble, in Japan; absent while it lasts.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The ids of the symptoms that it can cause; their pages show it while it lasts.</summary>
    public ImmutableArray<string> Affects { get; init; } = [];

    /// <summary>Who reported it.</summary>
    public required SourceKeys Source { get; init; }
}
