using System.Collections.Immutable;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;
using Markdig.Syntax;

namespace AmazonLoginHelp.Content.Binding;

internal sealed class ScreenBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    public Screen Bind()
    {
        Keys<ScreenKeys>();
        var sections = Sections("texts", "leads-to", ChangedSection);
        var (list, rest) = ListOf(sections.GetValueOrDefault("texts", []));
        if (list is null)
        {
            Missing("texts");
        }

        var leadsTo = (OnlyList(sections, "leads-to")?.OfType<ListItemBlock>() ?? []).Select(Lead).OfType<GuideLink>().ToImmutableArray();
        return new()
        {
            Id = Id,
            Title = Title,
            Texts = [.. (list?.OfType<ListItemBlock>() ?? []).SelectMany(item => item.OfType<ParagraphBlock>()).Select(Line.PlainText)],
            Body = Prose.Bind([.. sections[""], .. rest]),
            LeadsTo = leadsTo,
            Changed = Changed(sections),
        };
    }

    private GuideLink? Lead(ListItemBlock item)
    {
        const string Expected = "a symptom, a question or an outcome";
        return OnlyLink(item, Expected) is { } link && TargetOf(link, Expected, FileKind.Symptom, FileKind.Question, FileKind.Outcome) is { } target
            ? new(target, [new Words(Line.PlainText([.. link]))])
            : null;
    }
}
