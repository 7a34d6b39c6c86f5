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
