namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>One entry of the file readings.yaml: a hard word, and how it is read wherever it stands.</summary>
public sealed record ReadingKeys
{
    /// <summary>The word as pages write it: two characters or more, at least one of them kanji, without katakana. No word that is read in two ways.</summary>
    public required string Word { get; init; }

    /// <summary>The whole of it in hiragana.</summary>
    public required string Reading { get; init; }
}
