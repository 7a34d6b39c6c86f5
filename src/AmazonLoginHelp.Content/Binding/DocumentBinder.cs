using System.Collections.Immutable;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>What the binders of all kinds of Markdown files share: title, sections, front matter, lists of links.</summary>
internal abstract class DocumentBinder
{
    /// <summary>The section that says what changed since older guides.</summary>
    protected const string ChangedSection = "changed";

    private const int MostClaimsCovered = 12;

    protected DocumentBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    {
        Document = document;
        Bag = bag;
        Line = new(document, index, rules, bag);
        Prose = new(document, Line, index.Readings.ForPage(), bag);
        Title = ReadTitle();
        Prose.CheckAttributes();
    }

    public Document Document { get; }

    /// <summary>The ids of the facts that the file mentions.</summary>
    public ImmutableArray<string> FactsUsed => Line.FactsUsed;

    /// <summary>The ids of the claims that the file answers.</summary>
    public ImmutableArray<string> Covers { get; private set; } = [];

    /// <summary>Whether the file says what changed since older guides.</summary>
    public bool SaysWhatChanged { get; private set; }

    protected DiagnosticBag Bag { get; }

    protected LineBinder Line { get; }

    protected ProseBinder Prose { get; }

    protected string Title { get; }

    protected string Id => Document.Id;

    protected YamlMap Front => Document.Front;

    /// <summary>The front matter, with a diagnostic for each key that is missing, unknown or wrong.</summary>
    protected T Keys<T>()
        where T : class
    {
        var keys = KeyReader.Read<T>(Front);
        if (keys is AddressedKeys addressed)
        {
            Covers = addressed.Covers;
            CheckCovers();
        }

        return keys;
    }

    /// <summary>A sentence of the front matter, checked like prose; empty if there is none.</summary>
    protected string Sentence(string key, string? text, int longest)
    {
        if (text is null)
        {
            return "";
        }

        Line.Check(Front.PositionOf(key), text);
        if (text.Length > longest)
        {
            Bag.Add(DiagnosticRule.BadValue, Front.PositionOf(key), $"This has {text.Length} characters; '{key}' is one sentence of {longest} at most. Say less.");
        }

        return text;
    }

    /// <summary>The parts of the file under the headings with these ids; what stands before the first has the id "".</summary>
    protected ImmutableDictionary<string, ImmutableArray<Block>> Sections(params string[] ids)
    {
        foreach (var twice in Document.Syntax.OfType<HeadingBlock>().Where(heading => ids.Contains(heading.Id())).GroupBy(heading => heading.Id()).SelectMany(group => group.Skip(1)))
        {
            Bag.Add(DiagnosticRule.DuplicateId, Document.At(twice), $"The section '{twice.Id()}' stands twice. Make one of the two.");
        }

        return Document.Sections(ids);
    }

    /// <summary>Reports words that stand where only a link, and perhaps a mark, belongs.</summary>
    protected void RejectOthers(ListItemBlock item, IEnumerable<Inline> others)
    {
        var stray = others.FirstOrDefault(inline => inline is not LiteralInline { Content.IsEmpty: true } && !string.IsNullOrWhiteSpace((inline as LiteralInline)?.Content.ToString() ?? "x"));
        if (stray is not null || item.Count > 1)
        {
            Bag.Add(DiagnosticRule.LostWords, stray is null ? Document.At(item[1]) : Document.At(stray), "These words are shown nowhere. Move them to the text of the section, or leave them out.");
        }
    }

    /// <summary>The words of a section; empty, with a diagnostic, if it must be there and is not.</summary>
    protected Prose Section(ImmutableDictionary<string, ImmutableArray<Block>> sections, string id, bool required)
    {
        var prose = Prose.Bind(sections.GetValueOrDefault(id, []));
        if (required && prose.IsEmpty)
        {
            Missing(id);
        }

        return prose;
    }

    /// <summary>The words on what changed; empty if there is no such section.</summary>
    protected Prose Changed(ImmutableDictionary<string, ImmutableArray<Block>> sections)
    {
        SaysWhatChanged = sections.ContainsKey(ChangedSection);
        return Section(sections, ChangedSection, required: SaysWhatChanged);
    }

    protected void Missing(string id) =>
        Bag.Add(DiagnosticRule.MissingSection, Document.Start, $"The section '{id}' is missing or empty. Add a heading that ends in '{{#{id}}}' and write below it.");

    /// <summary>The items of the only list of a section; the other blocks of it come along.</summary>
    protected static (ListBlock? List, ImmutableArray<Block> Others) ListOf(IEnumerable<Block> blocks)
    {
        var all = blocks.ToImmutableArray();
        var list = all.OfType<ListBlock>().LastOrDefault();
        return (list, list is null ? all : all.Remove(list));
    }

    /// <summary>The list that a section consists of; null, with a diagnostic, if it is not there. Other words would be shown nowhere.</summary>
    protected ListBlock? OnlyList(ImmutableDictionary<string, ImmutableArray<Block>> sections, string id)
    {
        var (list, others) = ListOf(sections.GetValueOrDefault(id, []));
        if (list is null)
        {
            Missing(id);
            return null;
        }

        if (others.Length > 0)
        {
            Bag.Add(DiagnosticRule.LostWords, Document.At(others[0]), $"The section '{id}' is one list; what stands beside it is shown nowhere. Move it to another section or into the list.");
        }

        return list;
    }

    /// <summary>The link that an item begins with, and what follows it.</summary>
    protected static (LinkInline? Link, ImmutableArray<Inline> Others) LinkOf(ListItemBlock item)
    {
        var inlines = (item.FirstOrDefault() as ParagraphBlock)?.Inline?.ToImmutableArray() ?? [];
        return inlines is [LinkInline link, .. var rest] ? (link, rest) : (null, inlines);
    }

    /// <summary>The id of the thing of kind <paramref name="kinds"/> that <paramref name="link"/> leads to; null, with a diagnostic, otherwise.</summary>
    protected string? IdOf(LinkInline link, string expected, params FileKind[] kinds) => TargetOf(link, expected, kinds)?.Id;

    /// <summary>The thing of kind <paramref name="kinds"/> that <paramref name="link"/> leads to; null, with a diagnostic, otherwise.</summary>
    protected GuideReference? TargetOf(LinkInline link, string expected, params FileKind[] kinds)
    {
        if (Line.Target(link) is not { } path)
        {
            return null;
        }

        if (ContentIndex.KindOf(path) is { } kind && kinds.Contains(kind))
        {
            return ContentIndex.Reference(path);
        }

        Bag.Add(DiagnosticRule.WrongTarget, Document.At(link), $"'{path}' cannot stand here. Link to {expected}.");
        return null;
    }

    /// <summary>The ids that the items of a list of links lead to; an item is one link and nothing else.</summary>
    protected ImmutableArray<string> Ids(ListBlock? list, string expected, params FileKind[] kinds) =>
        [.. (list?.OfType<ListItemBlock>() ?? []).Select(item => OnlyLink(item, expected)).OfType<LinkInline>().Select(link => IdOf(link, expected, kinds)).OfType<string>()];

    /// <summary>The link that an item consists of; null, with a diagnostic, if there is none.</summary>
    protected LinkInline? OnlyLink(ListItemBlock item, string expected)
    {
        var (link, others) = LinkOf(item);
        if (link is null)
        {
            Bag.Add(DiagnosticRule.WrongTarget, Document.At(item), $"Here belongs a link to {expected}. Write '- [...](../folder/file.md)'.");
            return null;
        }

        RejectOthers(item, others);
        return link;
    }

    private string ReadTitle()
    {
        foreach (var definition in Document.Syntax.Descendants<LinkReferenceDefinition>())
        {
            Bag.Add(DiagnosticRule.NotAllowed, Document.At(definition), "'[words]: more words' is shown nowhere: Markdown keeps it for links. Write it without the brackets.");
        }

        var headings = Document.Syntax.Descendants<HeadingBlock>().Where(heading => heading.Level == 1).ToList();
        var first = Document.Syntax.FirstOrDefault(block => block is not Markdig.Extensions.Yaml.YamlFrontMatterBlock);
        if (headings is [var only] && first == only)
        {
            var title = Line.PlainText(only);
            if (title.Length == 0)
            {
                Bag.Add(DiagnosticRule.Title, Document.At(only), "The title has no words. Write some behind the '#'.");
            }

            return title;
        }

        Bag.Add(DiagnosticRule.Title, headings.Count > 1 ? Document.At(headings[1]) : Document.Start, "A file begins with one '# heading', its title. Write one, and make others '## heading'.");
        return "";
    }

    private void CheckCovers()
    {
        if (Covers.Length > MostClaimsCovered)
        {
            Bag.Add(DiagnosticRule.BadValue, Front.PositionOf("covers"), $"A file covers {MostClaimsCovered} claims at most; this one names {Covers.Length}. Split it, or name what it really answers.");
        }
    }
}
