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

/// <summary>A part of <see cref="Prose"/> that starts on a line of its own.</summary>
public abstract record ProseBlock;

/// <summary>A paragraph.</summary>
/// <param name="Content">What it says.</param>
public sealed record Paragraph(ImmutableArray<ProseInline> Content) : ProseBlock;

/// <summary>A heading below the title of the page.</summary>
/// <param name="Level">2 or 3; the title is 1.</param>
/// <param name="Id">The fragment by which the heading can be linked, or null.</param>
/// <param name="Content">What it says.</param>
public sealed record Heading(int Level, string? Id, ImmutableArray<ProseInline> Content) : ProseBlock;

/// <summary>A list; each item is prose of its own.</summary>
/// <param name="Numbered">Whether the order matters.</param>
/// <param name="Items">The items in order; never empty.</param>
public sealed record ItemList(bool Numbered, ImmutableArray<Prose> Items) : ProseBlock;

/// <summary>A remark that is set apart from the text around it.</summary>
/// <param name="Content">What it says.</param>
public sealed record Note(Prose Content) : ProseBlock;

/// <summary>A part of a line.</summary>
public abstract record ProseInline;

/// <summary>Plain words.</summary>
/// <param name="Value">The words; never markup.</param>
public sealed record Words(string Value) : ProseInline;

/// <summary>Words that matter most on the line.</summary>
/// <param name="Content">What is stressed.</param>
public sealed record Strong(ImmutableArray<ProseInline> Content) : ProseInline;

/// <summary>Words that are stressed a little.</summary>
/// <param name="Content">What is stressed.</param>
public sealed record Emphasis(ImmutableArray<ProseInline> Content) : ProseInline;

/// <summary>Words to type or to look for, letter by letter.</summary>
/// <param name="Value">The exact words.</param>
public sealed record Literal(string Value) : ProseInline;

/// <summary>A line break within a paragraph.</summary>
public sealed record LineBreak : ProseInline;

/// <summary>A link to something else in the guide. The compiler has checked that it exists.</summary>
/// <param name="Target">What it leads to.</param>
/// <param name="Content">The words of the link.</param>
public sealed record GuideLink(GuideReference Target, ImmutableArray<ProseInline> Content) : ProseInline;

/// <summary>A place where a fact is shown with its value, age and doubt.</summary>
/// <param name="Fact">The fact itself.</param>
public sealed record FactMention(Fact Fact) : ProseInline;

/// <summary>The kinds of things in a guide that have an address of their own.</summary>
public enum GuideKind
{
    /// <summary>A <see cref="Engine.Symptom"/>.</summary>
    Symptom,

    /// <summary>A <see cref="Question"/> or an <see cref="Outcome"/>.</summary>
    Node,

    /// <summary>A <see cref="Engine.Fix"/>.</summary>
    Fix,

    /// <summary>A <see cref="Engine.Contact"/>.</summary>
    Contact,

    /// <summary>A <see cref="Engine.Screen"/>.</summary>
    Screen,

    /// <summary>A <see cref="FaqEntry"/>.</summary>
    Faq,

    /// <summary>A <see cref="Engine.Page"/>.</summary>
    Page,
}

/// <summary>Names one thing in a guide.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Id">Its id, unique within the kind.</param>
public readonly record struct GuideReference(GuideKind Kind, string Id);
