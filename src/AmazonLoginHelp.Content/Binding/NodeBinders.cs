using System.Collections.Immutable;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmazonLoginHelp.Content.Binding;

internal sealed class SymptomBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    public (int Order, Symptom Symptom) Bind()
    {
        var phrases = Front.Map("phrases");
        var links = Document.Syntax.Descendants<LinkInline>()
            .Where(link => (link.Url ?? "").Contains("questions/", StringComparison.Ordinal))
            .ToList();
        if (links.Count != 1)
        {
            Bag.Add(DiagnosticRule.FirstQuestion, links.Count > 1 ? Document.At(links[1]) : Document.Start, $"A symptom links to exactly one question, its first; here are {links.Count}. Write one item '- [...](../questions/first.md)'.");
        }

        var (list, rest) = ListOf(Document.Sections()[""]);
        var symptom = new Symptom
        {
            Id = Id,
            Title = Title,
            Body = Prose.Bind(rest),
            FirstQuestion = list is not null && links is [var link, ..] ? IdOf(link, "a question", FileKind.Question) ?? "" : "",
            Phrases = ImmutableDictionary.CreateRange(
            [
                KeyValuePair.Create("ja", phrases?.List("ja") ?? []),
                KeyValuePair.Create("en", phrases?.List("en") ?? []),
            ]),
        };
        phrases?.RejectUnknownKeys();
        var order = Front.Number("order");
        Front.RejectUnknownKeys();
        return (order, symptom);
    }
}

internal sealed class QuestionBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    /// <summary>What fits on two lines of a button at 320 px.</summary>
    private const int LongestLabel = 26;

    public Question Bind()
    {
        var (list, rest) = ListOf(Document.Sections()[""]);
        var items = (list?.OfType<ListItemBlock>() ?? []).ToImmutableArray();
        var ids = items.Select(item => LinkOf(item).Link?.Id()).OfType<string>().ToImmutableArray();
        var options = items.Select(Option).OfType<Option>().ToImmutableArray();
        CheckOptions(list, ids);
        var asks = Front.Optional("asks", Vocabulary.Asked);
        var whyNoUnknown = Front.Text("no-unknown");
        if (whyNoUnknown is null && ids.Length > 0 && !ids.Contains(Question.Unknown))
        {
            Bag.Add(DiagnosticRule.NoUnknown, Document.Start, "Nobody can say 「わからない」 here. Add '- [わからない](...){#unknown}', or 'no-unknown: reason' to the front matter.");
        }

        Front.RejectUnknownKeys();
        return new() { Id = Id, Title = Title, Body = Prose.Bind(rest), Options = options, Asks = asks };
    }

    private Option? Option(ListItemBlock item)
    {
        var (link, rest) = LinkOf(item);
        if (link is null || link.Id() is not { } id)
        {
            Bag.Add(DiagnosticRule.BadOption, Document.At(item), "An option is a link with an id. Write '- [label](next.md){#id}'.");
            return null;
        }

        var target = IdOf(link, "a question or an outcome", FileKind.Question, FileKind.Outcome);
        var label = Prose.PlainText([.. link]);
        if (label.Length == 0)
        {
            Bag.Add(DiagnosticRule.BadOption, Document.At(link), "An option needs a label. Write words between the brackets.");
        }
        else if (label.Length > LongestLabel)
        {
            Bag.Add(DiagnosticRule.LongLabel, Document.At(link), $"This label has {label.Length} characters and would not fit on a button of a small phone. Write {LongestLabel} at most; more can follow the link as a hint.");
        }

        if (!ContentId.IsValid(id))
        {
            Bag.Add(DiagnosticRule.BadId, Document.At(link), $"'{id}' is not an id. Write small Latin letters, digits and hyphens, beginning with a letter.");
        }

        var hint = Prose.PlainText(rest);
        return target is null ? null : new(id, label, hint.Length > 0 ? hint : null, target);
    }

    private void CheckOptions(ListBlock? list, ImmutableArray<string> ids)
    {
        if (list is null || list.Count < 2)
        {
            Bag.Add(DiagnosticRule.TooFewOptions, list is null ? Document.Start : Document.At(list), "A question ends with a list of two options or more. Write '- [label](next.md){#id}' for each.");
        }

        foreach (var twice in ids.GroupBy(id => id).Where(group => group.Count() > 1))
        {
            Bag.Add(DiagnosticRule.DuplicateId, Document.Start, $"Two options have the id '{twice.Key}'. Give each its own.");
        }
    }
}

internal sealed class OutcomeBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    public Outcome Bind()
    {
        var sections = Document.Sections("plan", "contacts", "if-not");
        var layer = Front.OneOf("layer", Vocabulary.Layers);
        var likely = Front.Flag("likely");
        var (plan, note) = ListOf(sections.GetValueOrDefault("plan", []));
        Front.RejectUnknownKeys();
        return new()
        {
            Id = Id,
            Title = Title,
            Body = Prose.Bind(sections[""]),
            Layer = layer,
            Likely = likely,
            Plan = Plan(plan),
            PlanNote = Prose.Bind(note),
            Contacts = Ids(OnlyList(sections, "contacts"), "a contact", FileKind.Contact),
            IfNot = Section(sections, "if-not", required: true),
        };
    }

    private ImmutableArray<PlannedFix> Plan(ListBlock? list)
    {
        if (list is null)
        {
            Missing("plan");
            return [];
        }

        var plan = list.OfType<ListItemBlock>().Select(Planned).OfType<PlannedFix>().ToImmutableArray();
        foreach (var twice in plan.GroupBy(planned => planned.Fix).Where(group => group.Count() > 1))
        {
            Bag.Add(DiagnosticRule.DuplicateId, Document.At(list), $"'{twice.Key}' stands twice in this plan. Keep the place where it belongs.");
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

        return IdOf(link, "a fix", FileKind.Fix) is { } fix ? new(fix, Prose.PlainText([.. link]), helps) : null;
    }
}
