using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>One entry of a file of facts: one checked value with its source and dates.</summary>
public sealed record FactKeys
{
    /// <summary>Its id among all facts: kebab-case English. Links name it: ../../facts/docomo.yaml#docomo-151.</summary>
    public required string Id { get; init; }

    /// <summary>What the value is, in a few words; no number and no address.</summary>
    public required string Label { get; init; }

    /// <summary>What kind of value it is; decides its form, and whether it can be tapped.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>The value. Numbers in quotes; a list for domain and documents.</summary>
    public required ImmutableArray<string> Value { get; init; }

    /// <summary>The text to send; for the kind sms only.</summary>
    public string? Body { get; init; }

    /// <summary>Who says so.</summary>
    public required SourceKeys Source { get; init; }

    /// <summary>How well the value is supported. A value that only an article gives cannot be tapped.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The day, month or year in which the source showed it; or unknown.</summary>
    [OrUnknown]
    public required PartialDate? Evidence { get; init; }

    /// <summary>The day on which this entry was written or last re-written.</summary>
    public required DateOnly Written { get; init; }

    /// <summary>The day on which a person saw it on the official page; absent until then.</summary>
    public DateOnly? SeenLive { get; init; }

    /// <summary>The day by which it is to be checked again; past it, the age is shown as a warning.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>The day past which "find" is shown instead of the value. Required for phone, dial and sms: 24 months after the evidence at most.</summary>
    public DateOnly? HardLimit { get; init; }

    /// <summary>How to find the current value, as a sentence for visitors; no number and no address.</summary>
    public required string Find { get; init; }

    /// <summary>The id of a fact of the kind url: the official page to start from. It is shown beside "find".</summary>
    public string? Entry { get; init; }

    /// <summary>Whether it can be used while signed out of Amazon; absent means unclear.</summary>
    public SignedOut? WorksSignedOut { get; init; }

    /// <summary>What it costs, in words.</summary>
    public string? Cost { get; init; }

    /// <summary>When somebody answers, in Japan's time: "09:00-20:00 daily" or "09:00-17:00 weekdays". Absent means not known; unknown, that reports conflict.</summary>
    [OrUnknown]
    public OpeningHours? Hours { get; init; }

    /// <summary>The id of the newest fact of the family. A superseded value cannot be tapped.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>What other sources say against it, as sentences; no number and no address.</summary>
    public ImmutableArray<string> Conflicts { get; init; } = [];
}
