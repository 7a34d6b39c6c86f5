using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>The front matter of an incident: dated trouble at Amazon or a carrier.</summary>
public sealed record IncidentKeys
{
    /// <summary>When the trouble began, in Japan: a day, or a day and a time (2025-10-20 15:49).</summary>
    public required DayOrMinute From { get; init; }

    /// <summary>When the trouble ended, in Japan; a day counts in full. Absent while it lasts.</summary>
    public DayOrMinute? To { get; init; }

    /// <summary>The ids of the symptoms that it can cause; their pages show it while it lasts.</summary>
    public required ImmutableArray<string> Affects { get; init; }

    /// <summary>The id of the fix that is nothing but waiting (only-waits). While the trouble lasts, it stands on top of every plan that is affected. Absent: of those at Amazon, the one in the plan, or the one in most plans.</summary>
    public string? Wait { get; init; }

    /// <summary>The ids of the contacts that are hard to reach while it lasts. Absent: all contacts at Amazon.</summary>
    public ImmutableArray<string>? Busy { get; init; }

    /// <summary>Who reported it.</summary>
    public required SourceKeys Source { get; init; }
}
