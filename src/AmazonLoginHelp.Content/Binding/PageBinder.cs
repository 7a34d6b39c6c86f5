using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmazonLoginHelp.Content.Binding;

internal sealed class PageBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    public Page Bind()
    {
        if (Id == ContentIndex.HomePage)
        {
            Keys<PartKeys>();
        }
        else
        {
            Keys<PageKeys>();
        }

        return new() { Id = Id, Title = Title, Body = Prose.Bind(Sections()[""]) };
    }

    /// <summary>The strip is a page whose only list is one link to a question or an outcome.</summary>
    public FraudStrip BindStrip()
    {
        Keys<PartKeys>();
        var (list, rest) = ListOf(Sections()[""]);
        if (list is not { Count: 1 })
        {
            Bag.Add(DiagnosticRule.FraudIsALink, list is null ? Document.Start : Document.At(list[1]), "The strip is one link to fraud help. Write '- [...](../outcomes/fraud-now.md)', and nothing else in the list.");
        }

        const string Expected = "a question or an outcome";
        var link = list?.OfType<ListItemBlock>().Select(item => OnlyLink(item, Expected)).OfType<LinkInline>().FirstOrDefault();
        return new(
            Title,
            Prose.Bind(rest),
            link is null ? "" : Line.PlainText([.. link]),
            link is null ? "" : IdOf(link, Expected, FileKind.Question, FileKind.Outcome) ?? "");
    }
}
