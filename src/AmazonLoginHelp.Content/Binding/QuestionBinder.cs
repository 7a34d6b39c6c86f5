using System.Collections.Immutable;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmazonLoginHelp.Content.Binding;

internal sealed class QuestionBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    /// <summary>What fits on two lines of a button at 320 px.</summary>
    private const int LongestLabel = 26;

    /// <summary>What five answers may take of a note that is read aloud in half a minute.</summary>
    private const int LongestTelling = 30;

    public Question Bind()
    {
        var (list, rest) = ListOf(Sections()[""]);
        var body = Prose.Bind(rest); // before the tellings, which are shown without readings and must not take them from here
        var items = (list?.OfType<ListItemBlock>() ?? []).ToImmutableArray();
        var links = items.Select(item => LinkOf(item).Link).OfType<LinkInline>().Where(link => link.Id() is not null).ToImmutableArray();
        var options = items.Select(Option).OfType<Option>().ToImmutableArray();
        CheckOptions(list, links);
        var keys = Keys<QuestionKeys>();
        if (keys.NoUnknown is null && links.Length > 0 && !links.Any(link => link.Id() == Question.Unknown))
        {
            Bag.Add(DiagnosticRule.NoUnknown, Document.Start, "Nobody can say 「わからない」 here. Add '- [わからない](...){#unknown}', or 'no-unknown: reason' to the front matter.");
        }

        return new() { Id = Id, Title = Title, Body = body, Options = options, Asks = keys.Asks, Effort = keys.Effort };
    }

    private Option? Option(ListItemBlock item)
    {
        var (link, rest) = LinkOf(item);
        if (link is null || link.Id() is not { } id)
        {
            Bag.Add(DiagnosticRule.BadOption, Document.At(item), "An option is a link with an id. Write '- [label](next.md){#id}'.");
            return null;
        }

        if (item.Skip(1).FirstOrDefault(block => block != TellingOf(item)) is { } stray)
        {
            Bag.Add(DiagnosticRule.LostWords, Document.At(stray), "An option is one line, and perhaps a quote below it that says what the answer tells. Move this behind the link, as its hint, or above the list.");
        }

        var target = IdOf(link, "a question or an outcome", FileKind.Question, FileKind.Outcome);
        var label = Line.PlainText([.. link]);
        if (label.Length == 0)
        {
            Bag.Add(DiagnosticRule.OptionWithoutLabel, Document.At(link), "An option needs a label. Write words between the brackets.");
        }
        else if (label.Length > LongestLabel)
        {
            Bag.Add(DiagnosticRule.LongLabel, Document.At(link), $"This label has {label.Length} characters and would not fit on a button of a small phone. Write {LongestLabel} at most; more can follow the link as a hint.");
        }

        if (!ContentId.IsValid(id))
        {
            Bag.Add(DiagnosticRule.BadId, Document.At(link), $"'{id}' is not an id. Write small Latin letters, digits and hyphens, beginning with a letter.");
        }

        var hint = Line.PlainText(rest);
        var tells = Tells(TellingOf(item), id);
        return target is null ? null : new(id, label, hint.Length > 0 ? hint : null, target) { Tells = tells };
    }

    private static QuoteBlock? TellingOf(ListItemBlock item) => item.ElementAtOrDefault(1) as QuoteBlock;

    private string? Tells(QuoteBlock? quote, string option)
    {
        if (quote is null)
        {
            return null;
        }

        var words = Prose.Bind(quote).ToPlainText();
        if (option == Question.Unknown || words.Length is 0 or > LongestTelling || quote is not [ParagraphBlock])
        {
            Bag.Add(DiagnosticRule.BadTelling, Document.At(quote), $"A quote below an option is one sentence of {LongestTelling} characters at most that says what the answer tells; 「わからない」 tells nothing. Shorten it, or leave it out.");
        }

        return words;
    }

    private void CheckOptions(ListBlock? list, ImmutableArray<LinkInline> links)
    {
        if (list is null || list.Count < 2)
        {
            Bag.Add(DiagnosticRule.TooFewOptions, list is null ? Document.Start : Document.At(list), "A question ends with a list of two options or more. Write '- [label](next.md){#id}' for each.");
        }

        foreach (var twice in links.GroupBy(link => link.Id()).SelectMany(group => group.Skip(1)))
        {
            Bag.Add(DiagnosticRule.DuplicateId, Document.At(twice), $"Two options have the id '{twice.Id()}'. Give each its own.");
        }
    }
}
