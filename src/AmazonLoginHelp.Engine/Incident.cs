using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>Dated trouble at Amazon or a carrier that affects symptoms.</summary>
public sealed record Incident : IIdentified
{
    /// <inheritdoc />
    public required string Id { get; init; }

    /// <summary>What happened, as a heading.</summary>
    public required string Title { get; init; }

    /// <summary>More about it.</summary>
    public required Prose Body { get; init; }

    /// <summary>The first day of the trouble.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of the trouble; null while it lasts.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The ids of the symptoms that it can cause.</summary>
    public required ImmutableArray<string> Affects { get; init; }

    /// <summary>Who reported it.</summary>
    public required Source Source { get; init; }

    /// <summary>Whether the trouble is on, on <paramref name="day"/>; both ends are included.</summary>
    public bool IsActiveOn(DateOnly day) => day >= From && !(day > To);
}
