using System.Collections.Immutable;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

internal sealed class SymptomBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    private const int LongestSay = 40;

    /// <summary>What people call the symptom, in every language, each with its place.</summary>
    public ImmutableArray<(string Phrase, Position At)> Phrases { get; private set; } = [];

    public (int Order, Symptom Symptom) Bind()
    {
        var keys = Keys<SymptomKeys>();
        var (list, rest) = ListOf(Sections()[""]);
        if (list is not { Count: 1 })
        {
            Bag.Add(DiagnosticRule.FirstQuestion, list is null ? Document.Start : Document.At(list[1]), "A symptom ends with a list of one link, to its first question. Write '- [...](../questions/first.md)', and nothing else in the list.");
        }

        var symptom = new Symptom
        {
            Id = Id,
            Title = Title,
            Body = Prose.Bind(rest),
            Say = Sentence("say", keys.Say, LongestSay),
            FirstQuestion = list is { Count: 1 } ? Ids(list, "a question", FileKind.Question).FirstOrDefault("") : "",
            Phrases = ImmutableDictionary.CreateRange(
            [
                KeyValuePair.Create("ja", keys.Phrases?.Ja ?? []),
                KeyValuePair.Create("en", keys.Phrases?.En ?? []),
            ]),
        };
        var phrases = Front.Map("phrases");
        Phrases = [.. phrases?.Places("ja") ?? [], .. phrases?.Places("en") ?? []];
        return (keys.Order, symptom);
    }
}
