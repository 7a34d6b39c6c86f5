using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>The front matter of a question; most have none.</summary>
public sealed record QuestionKeys : AddressedKeys
{
    /// <summary>Marks the two questions that the safety rules look for: the one for a device that is still signed in, and the one about fraud.</summary>
    public Asks? Asks { get; init; }

    /// <summary>What it costs to answer: people know it (know), must look at a screen (look), or try something for half a minute (try). Absent: know.</summary>
    public Effort Effort { get; init; }

    /// <summary>Why nobody can say 「わからない」 here. Absent wherever there is an option {#unknown}.</summary>
    public string? NoUnknown { get; init; }
}
