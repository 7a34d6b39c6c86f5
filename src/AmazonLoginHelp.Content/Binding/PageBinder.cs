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
        Front.RejectUnknownKeys();
        return new() { Id = Id, Title = Title, Body = Prose.Bind(Document.Sections()[""]) };
    }

    /// <summary>The strip is a page whose only list is one link to a question or an outcome.</summary>
    public FraudStrip BindStrip()
    {
        Front.RejectUnknownKeys();
        var (list, rest) = ListOf(Document.Sections()[""]);
        var link = list?.OfType<ListItemBlock>().Select(item => LinkOf(item).Link).OfType<LinkInline>().FirstOrDefault();
        var target = link is null ? null : IdOf(link, "a question or an outcome", FileKind.Question, FileKind.Outcome);
        if (link is null)
        {
            Bag.Add(DiagnosticRule.FraudIsALink, Document.Start, "The strip is one link to fraud help. Write '- [...](../outcomes/fraud-now.md)'.");
        }

        return new(Title, Prose.Bind(rest), link is null ? "" : Line.PlainText([.. link]), target ?? "");
    }
}
