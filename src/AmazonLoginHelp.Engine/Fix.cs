using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>One remedy with its steps, at its own address.</summary>
public sealed record Fix : IIdentified
{
    /// <inheritdoc />
    public required string Id { get; init; }

    /// <summary>What it does, as a heading.</summary>
    public required string Title { get; init; }

    /// <summary>The layer that it mends.</summary>
    public required Layer Layer { get; init; }

    /// <summary>What it is for.</summary>
    public required Prose Purpose { get; init; }

    /// <summary>What to know before the first step; may be empty.</summary>
    public required Prose Before { get; init; }

    /// <summary>What to do, in order; never empty.</summary>
    public required ImmutableArray<Prose> Steps { get; init; }

    /// <summary>How to see that it worked.</summary>
    public required Prose Worked { get; init; }

    /// <summary>How to take it back; may be empty.</summary>
    public required Prose Undo { get; init; }

    /// <summary>What to do if it did not work.</summary>
    public required Prose IfNot { get; init; }

    /// <summary>What changed since older guides, for readers who come with those; may be empty.</summary>
    public Prose Changed { get; init; } = Prose.Empty;

    /// <summary>How long until its effect can be seen.</summary>
    public required Takes Takes { get; init; }

    /// <summary>What must be at hand.</summary>
    public required ImmutableArray<Need> Needs { get; init; }

    /// <summary>Who can carry it out: the holder of the account or a helper.</summary>
    public required Hands Hands { get; init; }

    /// <summary>Whether it can be done while signed out of Amazon.</summary>
    public required SignedOut WorksSignedOut { get; init; }

    /// <summary>Whether it can be taken back.</summary>
    public required bool Reversible { get; init; }

    /// <summary>Whether it only asks people for help, such as a call to a support line: then it may stand anywhere in a plan. The compiler has checked that it is reversible and has no marks.</summary>
    public bool AsksPeople { get; init; }

    /// <summary>
    /// Whether it is nothing but leaving off and letting time pass: then it may stand before quicker fixes, since what is tried
    /// instead makes it worse. The compiler has checked that it takes hours or days, needs nothing, is reversible and has no marks.
    /// </summary>
    public bool OnlyWaits { get; init; }

    /// <summary>
    /// How long to wait before a code may be asked for, once, as the steps say: whole minutes, from 1 to 60. Null if its steps ask for
    /// no code, or only before they wait.
    /// </summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>When to stop with it and go on to the next, in one sentence.</summary>
    public string GiveUp { get; init; } = "";

    /// <summary>What it does that can hurt.</summary>
    public required Marks Marks { get; init; }

    /// <summary>Whether it can cost a device or browser that is still signed in (safety rule 1).</summary>
    public bool CanCostSignedInDevice => (Marks & (Marks.ForgetsDevice | Marks.EndsSignInElsewhere)) != 0;
}

/// <summary>How long a fix takes, shortest first.</summary>
public enum Takes
{
    /// <summary>At once.</summary>
    Now,

    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Days.</summary>
    Days,
}

/// <summary>Whose hands a fix needs.</summary>
public enum Hands
{
    /// <summary>Those of the person whose account it is.</summary>
    Hers,

    /// <summary>Those of a helper.</summary>
    Helpers,

    /// <summary>Anybody's.</summary>
    Either,
}

/// <summary>Things that a fix may need.</summary>
public enum Need
{
    /// <summary>The phone with the line that should receive the code.</summary>
    Line,

    /// <summary>The four-digit PIN of the line.</summary>
    SimPin,

    /// <summary>A sign-in to the carrier's member pages.</summary>
    CarrierAccount,

    /// <summary>A second telephone.</summary>
    AnotherPhone,

    /// <summary>A computer.</summary>
    Computer,

    /// <summary>The registered mailbox.</summary>
    Mailbox,

    /// <summary>An identity document.</summary>
    IdDocument,

    /// <summary>A device on which Amazon is still open.</summary>
    SignedInDevice,

    /// <summary>A telephone at home with a fixed line.</summary>
    Landline,

    /// <summary>Another person.</summary>
    Someone,

    /// <summary>The Wi-Fi that is used every day.</summary>
    UsualWifi,

    /// <summary>The payment card or the number of its company.</summary>
    PaymentCard,

    /// <summary>A new SIM.</summary>
    NewSim,
}

/// <summary>What a fix does that can hurt; the safety rules look for these.</summary>
[Flags]
public enum Marks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Makes a device unknown to Amazon, so that the next sign-in asks for a code.</summary>
    ForgetsDevice = 1,

    /// <summary>Cuts the connection for a while.</summary>
    CutsConnection = 2,

    /// <summary>Locks after wrong tries.</summary>
    LocksAfterTries = 4,

    /// <summary>Signs out other devices.</summary>
    EndsSignInElsewhere = 8,
}
