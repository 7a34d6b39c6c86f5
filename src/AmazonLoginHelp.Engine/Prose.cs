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

    /// <summary>The words without structure, blocks separated by a space; facts stand as their label, words without their readings.</summary>
    public string ToPlainText() => string.Join(' ', Blocks.Select(PlainText.Of));

    /// <summary>The facts that the words mention, in reading order, each once.</summary>
    public IEnumerable<Fact> MentionedFacts() => Inlines().OfType<FactMention>().Select(mention => mention.Fact).Distinct();

    /// <summary>What the words link to within the guide, in reading order, each once.</summary>
    public IEnumerable<GuideReference> LinkTargets() => Inlines().OfType<GuideLink>().Select(link => link.Target).Distinct();

    private IEnumerable<ProseInline> Inlines() => Blocks.SelectMany(InlinesOf);

    private static IEnumerable<ProseInline> InlinesOf(ProseBlock block) => block switch
    {
        Paragraph paragraph => paragraph.Content.SelectMany(WithContent),
        Heading heading => heading.Content.SelectMany(WithContent),
        ItemList list => list.Items.SelectMany(item => item.Inlines()),
        Note note => note.Content.Inlines(),
        _ => [],
    };

    private static IEnumerable<ProseInline> WithContent(ProseInline inline) => inline switch
    {
        Strong strong => strong.Content.SelectMany(WithContent),
        Emphasis emphasis => emphasis.Content.SelectMany(WithContent),
        GuideLink link => link.Content.SelectMany(WithContent).Prepend(link),
        _ => [inline],
    };
}
