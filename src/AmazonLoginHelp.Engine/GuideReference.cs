namespace AmazonLoginHelp.Engine;

/// <summary>Names one thing in a guide.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Id">Its id, unique within the kind.</param>
public readonly record struct GuideReference(GuideKind Kind, string Id);

/// <summary>The kinds of things in a guide that have an address of their own.</summary>
public enum GuideKind
{
    /// <summary>A <see cref="Symptom"/>.</summary>
    Symptom,

    /// <summary>A <see cref="Question"/> or an <see cref="Outcome"/>.</summary>
    Node,

    /// <summary>A <see cref="Fix"/>.</summary>
    Fix,

    /// <summary>A <see cref="Contact"/>.</summary>
    Contact,

    /// <summary>A <see cref="Screen"/>.</summary>
    Screen,

    /// <summary>A <see cref="FaqEntry"/>.</summary>
    Faq,

    /// <summary>A <see cref="Page"/>.</summary>
    Page,
}
