using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>The front matter of an outcome: where questions end.</summary>
public sealed record OutcomeKeys : AddressedKeys
{
    /// <summary>Where it is stuck.</summary>
    public required Layer Layer { get; init; }

    /// <summary>Whether the person knew little, so that this is only the likeliest layer; shown as 「推定」.</summary>
    public bool Likely { get; init; }

    /// <summary>Whether a fraud is under way or probable, so that nothing may delay the plan, not even trouble at Amazon.</summary>
    public bool Fraud { get; init; }

    /// <summary>What to ask in the end of the note that is read on the telephone, in the place of what the first contact is asked: one sentence of 50 characters at most.</summary>
    public string? Ask { get; init; }

    /// <summary>Why the plan is to be shown in the order in which it is written: each fix builds on the one before, or safety asks for it. Absent where the site may order it by chance of help per effort.</summary>
    public string? InOrder { get; init; }
}
