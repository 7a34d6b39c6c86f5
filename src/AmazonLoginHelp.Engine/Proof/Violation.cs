namespace AmazonLoginHelp.Engine;

/// <summary>A rule of the tree that content breaks.</summary>
/// <param name="Rule">Which rule.</param>
/// <param name="At">The thing whose file has to change.</param>
/// <param name="Sentence">What is wrong and how to mend it.</param>
/// <param name="Shown">
/// The shortest counter-example: no way with fewer answers shows the same. Where the mistake lies in the node itself and nothing leads
/// to it, this is the node alone.
/// </param>
public sealed record Violation(TreeRule Rule, GuideReference At, string Sentence, Trail Shown);

/// <summary>The rules that the tree as a whole must keep.</summary>
public enum TreeRule
{
    /// <summary>No node leads back to itself.</summary>
    NoCycle,

    /// <summary>Every node can be reached from a symptom or the strip.</summary>
    Reachable,

    /// <summary>Every question has an option, so that every way ends at an outcome.</summary>
    NoDeadEnd,

    /// <summary>Each answer, put into an address, leads to the node that its option names.</summary>
    Replayable,

    /// <summary>Each outcome has a contact that works while signed out of Amazon.</summary>
    SignedOutContact,

    /// <summary>No plan has an irreversible fix before a reversible one that does more than ask people (safety rule 2).</summary>
    ReversibleFirst,

    /// <summary>
    /// No plan has a slow fix before a later quick one that helps at least as often (safety rule 2). Slow takes hours or days, quick is
    /// at once or takes minutes. It is kept where the two cannot change places without breaking what <see cref="PlanOrder.MustPrecede"/>
    /// says about them or about a fix between them; so a plan that <see cref="PlanOrder.Best"/> has put in order never breaks it. Left
    /// out of account are
    /// an irreversible fix on either side: where it stands is what <see cref="ReversibleFirst"/> says, and that goes before speed;
    /// a fix that only asks people, which may stand anywhere;
    /// and, as the slow one, a fix that only waits: whatever is tried instead of waiting makes it worse (safety rule 3), so quickness is
    /// no reason to try it sooner.
    /// </summary>
    QuickFirst,

    /// <summary>
    /// On the way to an outcome that leads to a fix which can cost the last signed-in device, the person was asked for it (safety
    /// rule 1): in the symptoms no-code, two-step-lost and approval-notice, on every way, also on those of an option that skips the
    /// question. An outcome leads to what its plan and its words name, and to what can be reached from there by links alone, however
    /// many pages lie between, since none of them asks. Two kinds of page are not passed: symptoms and questions, which ask before they
    /// advise; and where the strip leads, because in a takeover passwords have to be changed.
    /// </summary>
    SignedInDeviceAsked,

    /// <summary>Fraud help is a link, not a question that everybody must answer (safety rule 6).</summary>
    FraudIsALink,
}
