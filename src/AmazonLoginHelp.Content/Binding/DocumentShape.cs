using System.Collections.Immutable;
using AmazonLoginHelp.Content.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>A file without its words: blocks, ids, and what is linked, from top to bottom.</summary>
internal static class DocumentShape
{
    public static ImmutableArray<ShapePart> Of(Document document) => [.. document.Sections()[""].SelectMany(block => Of(document, block, inList: false))];

    private static IEnumerable<ShapePart> Of(Document document, Block block, bool inList) => block switch
    {
        HeadingBlock heading => [new($"a heading of level {heading.Level}{(heading.Id() is { } id ? $" with the id '{id}'" : "")}", Marks(document, heading, inOrder: true), document.At(heading))],
        ListBlock list =>
        [
            new($"a {(list.IsOrdered ? "numbered" : "bullet")} list of {list.Count}", [], document.At(list)),
            .. list.OfType<ListItemBlock>().SelectMany(item => item).SelectMany(part => Of(document, part, inList: true)),
        ],
        QuoteBlock quote => [new("a note", [], document.At(quote)), .. quote.SelectMany(part => Of(document, part, inList))],
        LeafBlock leaf => [new(inList ? "an item" : MarkdownNames.Of(leaf), Marks(document, leaf, inList), document.At(leaf))],
        _ => [new(MarkdownNames.Of(block), [], document.At(block))],
    };

    // Another language may name things in another order within a sentence, but not in a list.
    private static ImmutableArray<(string Mark, Position At)> Marks(Document document, LeafBlock block, bool inOrder)
    {
        var marks = (block.Inline?.Descendants<Inline>() ?? [])
            .Select(inline => (Mark: Mark(document, inline) ?? "", At: document.At(inline)))
            .Where(found => found.Mark.Length > 0);
        return inOrder ? [.. marks] : [.. marks.OrderBy(found => found.Mark, StringComparer.Ordinal)];
    }

    private static string? Mark(Document document, Inline inline) => inline switch
    {
        LinkInline { Url: { } url } link => $"{ContentIndex.Resolve(document.Folder, url)}{(link.Id() is { } id ? $" as '{id}'" : "")}",
        CodeInline code when Vocabulary.Bands.ContainsKey(code.Content) => code.Content,
        _ => null,
    };
}

/// <summary>A block without its words.</summary>
/// <param name="What">What kind of block.</param>
/// <param name="Marks">What it links to, and how often a fix helps.</param>
/// <param name="At">Where it begins.</param>
internal sealed record ShapePart(string What, ImmutableArray<(string Mark, Position At)> Marks, Position At)
{
    private IEnumerable<string> Words => Marks.Select(mark => mark.Mark);

    public bool IsLike(ShapePart other) => What == other.What && Words.SequenceEqual(other.Words, StringComparer.Ordinal);

    /// <summary>The place of the first mark that <paramref name="original"/> does not have; where this begins if there is none.</summary>
    public Position DifferenceFrom(ShapePart original)
    {
        var foreign = Marks.FirstOrDefault(mark => !original.Words.Contains(mark.Mark));
        return What == original.What && foreign.Mark is not null ? foreign.At : At;
    }

    public override string ToString() => Marks.IsEmpty ? What : $"{What} with {string.Join(", ", Words)}";
}
