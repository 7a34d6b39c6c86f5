using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>The front matter of a fix: one remedy with its steps.</summary>
public sealed record FixKeys : AddressedKeys
{
    /// <summary>Where the fix is carried out.</summary>
    public required Layer Layer { get; init; }

    /// <summary>How long it takes until it helps.</summary>
    public required Takes Takes { get; init; }

    /// <summary>What one must have at hand; [] if nothing. "line" is the phone with the line in question, "someone" a helper.</summary>
    public required ImmutableArray<Need> Needs { get; init; }

    /// <summary>Who must carry it out: the person who is locked out (hers), somebody who helps (helpers), or either.</summary>
    public required Hands Hands { get; init; }

    /// <summary>Whether it can be done while signed out of Amazon.</summary>
    public required SignedOut WorksSignedOut { get; init; }

    /// <summary>Whether it can be taken back. If something was changed, say how under {#undo}.</summary>
    public required bool Reversible { get; init; }

    /// <summary>Whether it only asks people for help; such a fix may stand anywhere in a plan. It must be reversible and without marks.</summary>
    public bool AsksPeople { get; init; }

    /// <summary>Whether it consists of waiting and changing nothing; such a fix may stand before quicker ones. It must take hours or days, need nothing, be reversible and without marks.</summary>
    public bool OnlyWaits { get; init; }

    /// <summary>Minutes to wait before a code may be asked for, once: a whole number from 1 to 60, the one that the steps name. A live page measures them.</summary>
    public TimeSpan? WaitMinutes { get; init; }

    /// <summary>When to stop with it and go on to the next fix: one sentence of 40 characters at most.</summary>
    public string? GiveUp { get; init; }

    /// <summary>Why there are fewer than three steps.</summary>
    public string? FewSteps { get; init; }

    /// <summary>Mark: Amazon may no longer recognise the device afterwards. Needs a section {#before}.</summary>
    public bool ForgetsDevice { get; init; }

    /// <summary>Mark: the connection drops while it is done. Needs a section {#before}.</summary>
    public bool CutsConnection { get; init; }

    /// <summary>Mark: too many tries lock the account or the line. Needs a section {#before}.</summary>
    public bool LocksAfterTries { get; init; }

    /// <summary>Mark: it ends the sign-in on other devices. Needs a section {#before}.</summary>
    public bool EndsSignInElsewhere { get; init; }
}
