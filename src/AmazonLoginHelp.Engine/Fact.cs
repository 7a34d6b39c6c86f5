using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>One checked value, with its source and its dates. Everything on the site that can change elsewhere is one of these.</summary>
public sealed record Fact : IIdentified
{
    /// <inheritdoc />
    public required string Id { get; init; }

    /// <summary>What the value is, in words for visitors.</summary>
    public required string Label { get; init; }

    /// <summary>What sort of value it is; decides how it is shown and whether it can be tapped.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>The value, or the values of a list; never empty.</summary>
    public required ImmutableArray<string> Values { get; init; }

    /// <summary>For <see cref="FactKind.Sms"/>, the text to send; otherwise null.</summary>
    public string? Body { get; init; }

    /// <summary>Where the value was read.</summary>
    public required Source Source { get; init; }

    /// <summary>How well it is supported.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The day on which the source showed it, as precisely as known; null if the source is undated.</summary>
    public PartialDate? Evidence { get; init; }

    /// <summary>The day on which this entry was last written.</summary>
    public required DateOnly Written { get; init; }

    /// <summary>The day on which a person saw it on the official page; null until somebody has.</summary>
    public DateOnly? SeenLive { get; init; }

    /// <summary>From the day after this one the age is shown as a warning.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>From the day after this one the value is no longer shown; null if it never expires.</summary>
    public DateOnly? HardLimit { get; init; }

    /// <summary>How to find the current value: a sentence for visitors.</summary>
    public required string Find { get; init; }

    /// <summary>The official page to start from when looking for the current value, a fact of the kind <see cref="FactKind.Url"/>; null if none is known.</summary>
    public Fact? Entry { get; init; }

    /// <summary>Whether it works while signed out of Amazon.</summary>
    public SignedOut WorksSignedOut { get; init; } = SignedOut.Unclear;

    /// <summary>What it costs to use, in words; null if unknown.</summary>
    public string? Cost { get; init; }

    /// <summary>When somebody answers; null if unknown or in conflict.</summary>
    public OpeningHours? Hours { get; init; }

    /// <summary>The id of the fact that replaced this one; null if it is the newest of its family.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>What other sources say instead, a sentence each.</summary>
    public ImmutableArray<string> Conflicts { get; init; } = [];

    /// <summary>Whether it is a number or code to call or write to: then somebody else may have it one day, and it always expires.</summary>
    public bool IsNumber => Kind is FactKind.Phone or FactKind.Dial or FactKind.Sms;

    /// <summary>How old the fact is on <paramref name="day"/>.</summary>
    public FactAge AgeOn(DateOnly day) =>
        day > HardLimit ? FactAge.PastLimit
        : day > ReviewBy ? FactAge.Due
        : FactAge.Fresh;

    /// <summary>Whether both say the same in every respect, lists item by item. Of the entry only the id counts: it is a fact of its own.</summary>
    public bool IsSameAs(Fact other) =>
        Scalars() == other.Scalars() && Values.SequenceEqual(other.Values) && Conflicts.SequenceEqual(other.Conflicts) && Entry?.Id == other.Entry?.Id;

    /// <summary>
    /// Whether a visitor may call, write to or open the value with a tap on <paramref name="day"/>: never when it is past its limit,
    /// superseded, or supported by nothing but an article.
    /// </summary>
    public bool CanBeTappedOn(DateOnly day) => Kind is FactKind.Phone or FactKind.Sms or FactKind.Url && IsSupportedOn(day);

    /// <summary>
    /// Whether the value is a code with * or # that a visitor may dial on <paramref name="day"/>, by the rules for what can be tapped.
    /// It is not for every link: iPhones do not dial such codes from one.
    /// </summary>
    public bool IsCodeToDialOn(DateOnly day) => Kind is FactKind.Dial && Values[0].AsSpan().ContainsAny('*', '#') && IsSupportedOn(day);

    private bool IsSupportedOn(DateOnly day) =>
        AgeOn(day) != FactAge.PastLimit
        && SupersededBy is null
        && Confidence != Confidence.Article;

    // Records compare lists by identity.
    private Fact Scalars() => this with { Values = [], Conflicts = [], Entry = null };
}

/// <summary>Where a fact was read.</summary>
/// <param name="Title">The source in words.</param>
/// <param name="Address">Its address as text, or null. Only official sources are ever linked.</param>
public sealed record Source(string Title, string? Address);

/// <summary>The sorts of values.</summary>
public enum FactKind
{
    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A code that is dialled, such as one with * or #, or a short number.</summary>
    Dial,

    /// <summary>A number that takes a command as a text message.</summary>
    Sms,

    /// <summary>An address on the web; always https.</summary>
    Url,

    /// <summary>One or more host names.</summary>
    Domain,

    /// <summary>The way through several screens.</summary>
    MenuPath,

    /// <summary>An amount of money.</summary>
    Price,

    /// <summary>A list of papers.</summary>
    Documents,

    /// <summary>Opening hours in words.</summary>
    Hours,

    /// <summary>Anything else that can change.</summary>
    Text,
}

/// <summary>How well a fact is supported, best first.</summary>
public enum Confidence
{
    /// <summary>The page of Amazon, the carrier or a public body itself.</summary>
    Official,

    /// <summary>Two or more independent sources.</summary>
    Several,

    /// <summary>One source.</summary>
    OneSource,

    /// <summary>Only an article whose claim nothing else supports.</summary>
    Article,
}

/// <summary>How old a fact is.</summary>
public enum FactAge
{
    /// <summary>Before or on the day of its next review.</summary>
    Fresh,

    /// <summary>Past its review; the age is shown.</summary>
    Due,

    /// <summary>Past its hard limit; the value is not shown.</summary>
    PastLimit,
}

/// <summary>Whether something can be used while signed out of Amazon.</summary>
public enum SignedOut
{
    /// <summary>Reports differ, or there are none.</summary>
    Unclear,

    /// <summary>It can.</summary>
    Works,

    /// <summary>It asks for a sign-in first.</summary>
    NeedsSignIn,
}
