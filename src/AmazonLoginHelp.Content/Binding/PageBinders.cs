using System.Collections.Immutable;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmazonLoginHelp.Content.Binding;

internal sealed class ContactBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    public Contact Bind()
    {
        var sections = Document.Sections("routes", "prepare", "say");
        var list = OnlyList(sections, "routes");
        var contact = new Contact
        {
            Id = Id,
            Title = Title,
            Kind = Front.OneOf("kind", Vocabulary.ContactKinds),
            WorksSignedOut = Front.OneOf("works-signed-out", Vocabulary.SignedOut),
            Body = Prose.Bind(sections[""]),
            Routes = [.. (list?.OfType<ListItemBlock>() ?? []).Select(item => Prose.Bind(item))],
            Prepare = Section(sections, "prepare", required: false),
            Say = Section(sections, "say", required: false),
        };
        Front.RejectUnknownKeys();
        return contact;
    }
}

internal sealed class ScreenBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    public Screen Bind()
    {
        var sections = Document.Sections("texts", "leads-to");
        var (list, rest) = ListOf(sections.GetValueOrDefault("texts", []));
        if (list is null)
        {
            Missing("texts");
        }

        var leadsTo = OnlyList(sections, "leads-to");
        var links = Prose.Bind(leadsTo is null ? [] : [leadsTo]).Blocks
            .OfType<ItemList>()
            .SelectMany(block => block.Items)
            .SelectMany(item => item.Blocks.OfType<Paragraph>())
            .SelectMany(paragraph => paragraph.Content.OfType<GuideLink>())
            .ToImmutableArray();
        if (leadsTo is not null && links.IsEmpty)
        {
            Missing("leads-to");
        }

        Front.RejectUnknownKeys();
        return new()
        {
            Id = Id,
            Title = Title,
            Texts = [.. (list?.OfType<ListItemBlock>() ?? []).SelectMany(item => item.OfType<ParagraphBlock>()).Select(Prose.PlainText)],
            Body = Prose.Bind([.. sections[""], .. rest]),
            LeadsTo = links,
        };
    }
}

internal sealed class FaqBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    public (int Order, FaqEntry Entry) Bind()
    {
        var order = Front.Number("order");
        var entry = new FaqEntry { Id = Id, Title = Title, Body = Section(Document.Sections(), "", required: true), Symptoms = Front.List("symptoms") };
        Front.RejectUnknownKeys();
        return (order, entry);
    }
}

internal sealed class IncidentBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    public Incident Bind()
    {
        var source = Front.Map("source");
        var incident = new Incident
        {
            Id = Id,
            Title = Title,
            Body = Prose.Bind(Document.Sections()[""]),
            From = Front.RequiredDate("from"),
            To = Front.Date("to"),
            Affects = Front.List("affects"),
            Source = new(source?.Required("title") ?? Front.Required("source"), source?.Text("address")),
        };
        source?.RejectUnknownKeys();
        Front.RejectUnknownKeys();
        return incident;
    }
}

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

        return new(Title, Prose.Bind(rest), link is null ? "" : Prose.PlainText([.. link]), target ?? "");
    }
}
