using System.Collections.Immutable;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmazonLoginHelp.Content.Binding;

internal sealed class OutcomeBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    public Outcome Bind()
    {
        var sections = Sections("plan", "contacts", "if-not", ChangedSection);
        var keys = Keys<OutcomeKeys>();
        var (plan, note) = ListOf(sections.GetValueOrDefault("plan", []));
        return new()
        {
            Id = Id,
            Title = Title,
            Body = Prose.Bind(sections[""]),
            Layer = keys.Layer,
            Likely = keys.Likely,
            Ask = Sentence("ask", keys.Ask, Contact.LongestAsk),
            IsFraud = keys.Fraud,
            KeepsOrder = keys.InOrder is not null,
            Plan = Plan(plan),
            PlanNote = Prose.Bind(note),
            Contacts = Once(OnlyList(sections, "contacts")),
            IfNot = Section(sections, "if-not", required: true),
            Changed = Changed(sections),
        };
    }

    private ImmutableArray<PlannedFix> Plan(ListBlock? list)
    {
        if (list is null)
        {
            Missing("plan");
            return [];
        }

        if (!list.IsOrdered)
        {
            Bag.Add(DiagnosticRule.BadPlan, Document.At(list), "A plan has an order. Number it: '1. ...'.");
        }

        var plan = list.OfType<ListItemBlock>().Select(Planned).OfType<PlannedFix>().ToImmutableArray();
        foreach (var twice in plan.GroupBy(planned => planned.Fix).Where(group => group.Count() > 1))
        {
            Bag.Add(DiagnosticRule.DuplicateId, Document.At(list), $"'{twice.Key}' stands twice in this plan. Keep the place where it belongs.");
        }

        if (plan.Length > PlanOrder.MostFixes)
        {
            Bag.Add(DiagnosticRule.BadPlan, Document.At(list), $"A plan of {plan.Length} fixes is a list of tips. Keep the {PlanOrder.MostFixes} that help most in this outcome.");
        }

        return plan;
    }

    private PlannedFix? Planned(ListItemBlock item)
    {
        var (link, rest) = LinkOf(item);
        var band = rest.OfType<CodeInline>().Select(code => code.Content).FirstOrDefault();
        if (link is null || band is null || !Vocabulary.Bands.TryGetValue(band, out var helps))
        {
            Bag.Add(DiagnosticRule.BadPlan, Document.At(item), "Write '1. [title](../fixes/fix.md) `often`', with often, sometimes or rarely.");
            return null;
        }

        RejectOthers(item, rest.Where(inline => inline is not CodeInline));
        return IdOf(link, "a fix", FileKind.Fix) is { } fix ? new(fix, Line.PlainText([.. link]), helps) : null;
    }

    private ImmutableArray<string> Once(ListBlock? list)
    {
        var contacts = Ids(list, "a contact", FileKind.Contact);
        foreach (var twice in contacts.GroupBy(contact => contact).Where(group => group.Count() > 1))
        {
            Bag.Add(DiagnosticRule.DuplicateId, Document.At(list!), $"'{twice.Key}' stands twice among these contacts. Keep one.");
        }

        return contacts;
    }
}
