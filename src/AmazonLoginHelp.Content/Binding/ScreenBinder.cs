using System.Collections.Immutable;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;
using Markdig.Syntax;

namespace AmazonLoginHelp.Content.Binding;

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
            Texts = [.. (list?.OfType<ListItemBlock>() ?? []).SelectMany(item => item.OfType<ParagraphBlock>()).Select(Line.PlainText)],
            Body = Prose.Bind([.. sections[""], .. rest]),
            LeadsTo = links,
        };
    }
}
