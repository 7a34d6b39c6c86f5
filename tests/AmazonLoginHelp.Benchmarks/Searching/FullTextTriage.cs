using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Benchmarks.Searching;

/// <summary>Triage as SQLite can do it: the symptoms by the best match among their titles, phrases and questions of the FAQ.</summary>
internal sealed class FullTextTriage : IDisposable
{
    private const string None = "none";

    private readonly Guide _guide;
    private readonly FullTextQuery _query;

    /// <param name="guide">What it knows.</param>
    /// <param name="query">How it is asked.</param>
    /// <param name="withLabelled">Whether it also knows the labelled texts and the phrases about nothing of ours, as our triage does. A best match among those is an empty answer.</param>
    public FullTextTriage(Guide guide, FullTextQuery query, bool withLabelled = false)
    {
        (_guide, _query) = (guide, query);
        IEnumerable<FullTextDocument> documents =
        [
            .. guide.Symptoms.SelectMany(symptom => symptom.Phrases.SelectMany(phrases => phrases.Value).Prepend(symptom.Title), (symptom, text) => Document(symptom.Id, text)),
            .. guide.Faq.SelectMany(entry => entry.Symptoms, (entry, symptom) => Document(symptom, entry.Title)),
            .. withLabelled ? guide.Elsewhere.Select(text => Document(None, text)).Concat(guide.Labelled.Select(text => Document(text.Symptom ?? None, text.Text, text.Group))) : [],
        ];
        Index = new(FullTextIndex.Trigram, documents);
    }

    public FullTextIndex Index { get; }

    /// <summary>What it makes of a text; of labelled texts, those of its own group are left out.</summary>
    public JudgedText Judge(LabelledText text) => new(text, Of(text.Text, text.Group));

    public Triaged Of(string typed, string withoutGroup = "")
    {
        var found = Index.Find(_query.Of(typed), withoutGroup);
        return found is [None, ..] ? Triaged.Nothing : new() { Symptoms = [.. found.Where(name => name != None).Select(Found)] };
    }

    public void Dispose() => Index.Dispose();

    private SymptomFound Found(string id)
    {
        var symptom = _guide.Symptoms.Get(id);
        return new(symptom, 0, Journey.First(symptom));
    }

    private FullTextDocument Document(string symptom, string text, string group = "-") => new(symptom, _query.Fold(text), "", group);
}
