using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>
/// Turns a line of Markdown into words, links and mentions of facts. What is not named here does not come through: the list of
/// what is allowed is the list of cases.
/// </summary>
internal sealed partial class LineBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
{
    private const string SoftBreak = "\n";

    private readonly ImmutableArray<string>.Builder _facts = ImmutableArray.CreateBuilder<string>();
    private readonly List<string> _found = [];

    /// <summary>The ids of the facts mentioned so far, each once.</summary>
    public ImmutableArray<string> FactsUsed => [.. _facts.Distinct(StringComparer.Ordinal)];

    /// <summary>The words of one line of Markdown.</summary>
    public ImmutableArray<ProseInline> Bind(LeafBlock line)
    {
        _found.Clear();
        if (MarkdownTable.FirstLine(line.Inline) is { } row)
        {
            Reject(row, "Here is a table, which is not used: its bars would be shown as they are. Write a list.");
        }

        var content = Bind(line.Inline);
        CheckWhole(document.At(line), content);
        return content;
    }

    /// <summary>The plain words of a heading, checked like all others.</summary>
    public string PlainText(LeafBlock line) => Plain(Bind(line));

    /// <summary>The plain words of a part of a line, checked like all others.</summary>
    public string PlainText(IReadOnlyCollection<Inline> inlines)
    {
        _found.Clear();
        ImmutableArray<ProseInline> content = [.. Join(inlines.SelectMany(Bind))];
        if (inlines.Count > 0)
        {
            CheckWhole(document.At(inlines.First()), content);
        }

        return Plain(content);
    }

    /// <summary>The relative link of <paramref name="link"/> as a path in the content folder; null, with a diagnostic, if it is none.</summary>
    public string? Target(LinkInline link)
    {
        var url = link.Url ?? "";
        if (ForeignScheme().IsMatch(url))
        {
            bag.Add(DiagnosticRule.UnsafeScheme, document.At(link), $"'{url}' would make a browser or a telephone act. Link to a content file by its relative path; a number or an address is a fact in content/facts.");
            return null;
        }

        if (url.Length == 0 || url.StartsWith('/') || url.StartsWith('#') || url.StartsWith('\\') || url.Contains(':', StringComparison.Ordinal))
        {
            bag.Add(DiagnosticRule.OutwardLink, document.At(link), $"'{url}' does not lead to a content file. Link to a file by its relative path; an address of another site is a fact in content/facts.");
            return null;
        }

        if (url.Contains('#', StringComparison.Ordinal))
        {
            bag.Add(DiagnosticRule.WrongTarget, document.At(link), $"'{url}' leads into the middle of a page, which nothing can promise to keep. Link to the file alone.");
        }

        var path = ContentIndex.Resolve(document.Folder, url.Split('#')[0]);
        if (path is null || !index.HasFile(path))
        {
            bag.Add(DiagnosticRule.MissingTarget, document.At(link), $"'{url}' does not exist. Mend the path, or write that file.");
            return null;
        }

        return path;
    }

    private ImmutableArray<ProseInline> Bind(ContainerInline? container) =>
        container is null ? [] : [.. Join(container.SelectMany(Bind))];

    private IEnumerable<ProseInline> Bind(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                return [Checked(literal, literal.Content.ToString())];
            case HtmlEntityInline entity:
                return [Checked(entity, entity.Transcoded.ToString())];
            case CodeInline code:
                Checked(code, code.Content);
                return [new Literal(code.Content)];
            case EmphasisInline { DelimiterCount: 2 } strong:
                return [new Strong(Bind((ContainerInline)strong))];
            case EmphasisInline emphasis:
                return [new Emphasis(Bind((ContainerInline)emphasis))];
            case LineBreakInline { IsHard: true }:
                return [new LineBreak()];
            case LineBreakInline:
                return [new Words(SoftBreak)];
            case LinkInline { IsImage: true }:
                return Reject(inline, "An image is not used here. Say it in words.");
            case LinkInline link:
                return Bind(link);
            case HtmlInline:
                bag.Add(DiagnosticRule.RawHtml, document.At(inline), "HTML is not shown. Write it as Markdown, or leave it out.");
                return [];
            case AutolinkInline:
                bag.Add(DiagnosticRule.BareAddress, document.At(inline), "An address must be a fact. Write it in content/facts and link to it.");
                return [];
            case ContainerInline container and not DelimiterInline:
                return Bind(container);
            case DelimiterInline delimiter:
                return [Checked(delimiter, delimiter.ToLiteral()), .. Bind((ContainerInline)delimiter)];
            default:
                return Reject(inline, $"Here is {MarkdownNames.Of(inline)}, which is not used. Say it in words.");
        }
    }

    private IEnumerable<ProseInline> Bind(LinkInline link)
    {
        var url = link.Url ?? "";
        if (url.Contains(".yaml", StringComparison.Ordinal) && !url.Contains(':', StringComparison.Ordinal))
        {
            return Mention(link, url);
        }

        var content = Bind((ContainerInline)link);
        if (TextRules.NamesHost(Plain(content)))
        {
            bag.Add(DiagnosticRule.LinkNamesHost, document.At(link), "The words of this link name a host, but it leads elsewhere. Say what the link is for.");
        }

        if (Target(link) is not { } path)
        {
            return content;
        }

        if (ContentIndex.Reference(path) is not { } reference)
        {
            bag.Add(DiagnosticRule.WrongTarget, document.At(link), $"'{path}' has no address of its own. Link to a symptom, question, outcome, fix, contact, screen, FAQ entry or page.");
            return content;
        }

        return [new GuideLink(reference, content)];
    }

    private IEnumerable<ProseInline> Mention(LinkInline link, string url)
    {
        var parts = url.Split('#');
        var path = ContentIndex.Resolve(document.Folder, parts[0]) + "#" + (parts.Length > 1 ? parts[1] : "");
        if (index.Fact(path) is not { } fact)
        {
            if (!index.MayHoldFact(path))
            {
                bag.Add(DiagnosticRule.UnknownFact, document.At(link), $"There is no fact '{path}'. Mend the id, or write the fact.");
            }

            return [];
        }

        _facts.Add(fact.Id);
        return [new FactMention(fact)];
    }

    private Words Checked(Inline at, string text)
    {
        var start = document.At(at);
        Report(rules.Bare(text).Select(bare => (bare.Rule, bare.Found, start with { Column = start.Column + bare.Index })));
        return new(text);
    }

    /// <summary>Reports the first number or address in words whose own places are not known, because they come from several or from elsewhere.</summary>
    public void Check(Position at, string text) => Report(rules.Bare(text).Take(1).Select(bare => (bare.Rule, bare.Found, at)));

    // Stress or an underscore can cut a number in two; read the whole line as a visitor would.
    private void CheckWhole(Position at, IEnumerable<ProseInline> content) =>
        Report([.. rules.Bare(WordsOf(content)).Where(bare => !_found.Exists(one => one.Contains(bare.Found, StringComparison.Ordinal) || bare.Found.Contains(one, StringComparison.Ordinal))).Select(bare => (bare.Rule, bare.Found, at))]);

    private void Report(IEnumerable<(DiagnosticRule Rule, string Found, Position At)> all)
    {
        foreach (var (rule, found, at) in all)
        {
            _found.Add(found);
            bag.Add(rule, at, rule == DiagnosticRule.BareAddress
                ? $"'{found}' is an address. Write it as a fact in content/facts and link to it."
                : $"'{found}' is a number that can change. Write it as a fact in content/facts and link to it.");
        }
    }

    // What authors wrote themselves: the words of a fact are checked where it is written.
    private static string WordsOf(IEnumerable<ProseInline> content) =>
        string.Concat(content.Select(inline => inline is FactMention ? " " : new Prose([new Paragraph([inline])]).ToPlainText()));

    private static string Plain(IEnumerable<ProseInline> inlines) => new Prose([new Paragraph([.. inlines])]).ToPlainText().Trim();

    private IEnumerable<ProseInline> Reject(Inline at, string sentence)
    {
        bag.Add(DiagnosticRule.NotAllowed, document.At(at), sentence);
        return [];
    }

    // A literal that Markdown cuts at a bracket or an underscore is one run of words to a reader, and to the rules for numbers.
    private static IEnumerable<ProseInline> Join(IEnumerable<ProseInline> inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines)
        {
            if (inline is Words more)
            {
                words.Append(more.Value);
                continue;
            }

            if (words.Length > 0)
            {
                yield return new Words(Unbroken(words.ToString()));
                words.Clear();
            }

            yield return inline;
        }

        if (words.Length > 0)
        {
            yield return new Words(Unbroken(words.ToString()));
        }
    }

    // Japanese is written without spaces: the end of a line in the file is a space only between Latin words.
    private static string Unbroken(string words) => BreakBesideJapanese().Replace(words, "").Replace(SoftBreak, " ", StringComparison.Ordinal);

    // Everything before the first colon counts: what looks like a file with a colon in its name is a scheme to a browser.
    [GeneratedRegex(@"^(?!\s*https?:)[^/?#]*:", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignScheme();

    [GeneratedRegex(@"(?<=[^\x00-\x7F])\n|\n(?=[^\x00-\x7F])")]
    private static partial Regex BreakBesideJapanese();
}
