using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>A thing of the guide that search can find, with its words.</summary>
/// <param name="Kind">Which kind of thing.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Sentences">What it says, sentence by sentence.</param>
public sealed record SearchEntry(SearchKind Kind, string Id, string Title, ImmutableArray<string> Sentences)
{
    /// <summary>The thing itself.</summary>
    public GuideReference Reference => new(
        Kind switch
        {
            SearchKind.Symptom => GuideKind.Symptom,
            SearchKind.Screen => GuideKind.Screen,
            SearchKind.Fix => GuideKind.Fix,
            SearchKind.Faq => GuideKind.Faq,
            SearchKind.Contact => GuideKind.Contact,
            _ => GuideKind.Node,
        },
        Id);

    /// <summary>Everything of a guide that search can find, kind by kind.</summary>
    public static IEnumerable<SearchEntry> AllOf(Guide guide) =>
    [
        .. guide.Symptoms.Select(symptom => Of(SearchKind.Symptom, symptom.Id, symptom.Title, [symptom.Body])),
        .. guide.Screens.Select(screen => Of(SearchKind.Screen, screen.Id, screen.Title, [screen.Body, screen.Changed], screen.Texts)),
        .. guide.Fixes.Select(fix => Of(SearchKind.Fix, fix.Id, fix.Title, [fix.Purpose, fix.Before, .. fix.Steps, fix.Worked, fix.Undo, fix.IfNot, fix.Changed])),
        .. guide.Faq.Select(entry => Of(SearchKind.Faq, entry.Id, entry.Title, [entry.Body, entry.Changed])),
        .. guide.Contacts.Select(contact => Of(SearchKind.Contact, contact.Id, contact.Title, [contact.Body, .. contact.Routes, contact.Prepare, contact.Say, contact.Changed])),
        .. guide.Nodes.OfType<Question>().Select(question => Of(SearchKind.Question, question.Id, question.Title, [question.Body], question.Options.Select(option => $"{option.Label} {option.Hint}".TrimEnd()))),
    ];

    private static SearchEntry Of(SearchKind kind, string id, string title, IEnumerable<Prose> proses, IEnumerable<string>? more = null) =>
        new(kind, id, title, [.. (more ?? []).Concat(proses.SelectMany(prose => prose.Blocks).Select(PlainText.Of)).SelectMany(SentencesOf).Where(sentence => sentence.Length > 0)]);

    private static IEnumerable<string> SentencesOf(string text)
    {
        var start = 0;
        for (var end = text.IndexOf('。', StringComparison.Ordinal); end >= 0; end = text.IndexOf('。', start))
        {
            yield return text[start..(end + 1)].Trim();
            start = end + 1;
        }

        yield return text[start..].Trim();
    }
}

/// <summary>The kinds of things that search can find.</summary>
public enum SearchKind
{
    /// <summary>A <see cref="Engine.Symptom"/>.</summary>
    Symptom,

    /// <summary>A <see cref="Engine.Screen"/>.</summary>
    Screen,

    /// <summary>A <see cref="Engine.Fix"/>.</summary>
    Fix,

    /// <summary>A <see cref="FaqEntry"/>.</summary>
    Faq,

    /// <summary>A <see cref="Engine.Contact"/>.</summary>
    Contact,

    /// <summary>A <see cref="Engine.Question"/>.</summary>
    Question,
}
