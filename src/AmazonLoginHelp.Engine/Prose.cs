using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>Words for a page, as a tree of blocks. It cannot hold markup, an address of another site or a script: only what is listed here.</summary>
/// <param name="Blocks">The blocks in reading order; may be empty, never default.</param>
public sealed record Prose(ImmutableArray<ProseBlock> Blocks)
{
    /// <summary>No words at all.</summary>
    public static Prose Empty { get; } = new([]);

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsEmpty => Blocks.IsEmpty;

    /// <summary>The words without structure, blocks separated by a space; facts stand as their label.</summary>
    public string ToPlainText() => string.Join(' ', Blocks.Select(PlainText.Of));

    /// <summary>The facts that the words mention, in reading order, each once.</summary>
    public IEnumerable<Fact> MentionedFacts() => Blocks.SelectMany(MentionsOf).Distinct();

    private static IEnumerable<Fact> MentionsOf(ProseBlock block) => block switch
    {
        Paragraph paragraph => paragraph.Content.SelectMany(MentionsOf),
        Heading heading => heading.Content.SelectMany(MentionsOf),
        ItemList list => list.Items.SelectMany(item => item.MentionedFacts()),
        Note note => note.Content.MentionedFacts(),
        _ => [],
    };

    private static IEnumerable<Fact> MentionsOf(ProseInline inline) => inline switch
    {
        FactMention mention => [mention.Fact],
        Strong strong => strong.Content.SelectMany(MentionsOf),
        Emphasis emphasis => emphasis.Content.SelectMany(MentionsOf),
        GuideLink link => link.Content.SelectMany(MentionsOf),
        _ => [],
    };
}
