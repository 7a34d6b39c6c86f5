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

    /// <summary>How to notice that it is over.</summary>
    public Prose End { get; init; } = Prose.Empty;

    /// <summary>When the trouble began, in Japan.</summary>
    public required DayOrMinute From { get; init; }

    /// <summary>When the trouble ended, in Japan; null while it lasts.</summary>
    public DayOrMinute? To { get; init; }

    /// <summary>The ids of the symptoms that it can cause.</summary>
    public required ImmutableArray<string> Affects { get; init; }

    /// <summary>The id of the fix that is nothing but waiting, to be done before anything else while it lasts; null for the usual one.</summary>
    public string? Wait { get; init; }

    /// <summary>The ids of the contacts that are hard to reach while it lasts; null for all at Amazon.</summary>
    public ImmutableArray<string>? Busy { get; init; }

    /// <summary>Who reported it.</summary>
    public required Source Source { get; init; }

    /// <summary>Whether the trouble is on at <paramref name="moment"/>, in Japan's time. Days count in full; of minutes, the first counts and the last does not.</summary>
    public bool IsActiveAt(DateTime moment) => moment >= From.Begins && !(moment >= To?.Ends);
}
