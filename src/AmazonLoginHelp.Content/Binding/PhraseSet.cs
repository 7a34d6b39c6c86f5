using System.Collections.Immutable;
using System.Text;
using AmazonLoginHelp.Content.Reading;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>What people call each symptom. A phrase of two symptoms would lead whoever says it to either.</summary>
internal sealed class PhraseSet
{
    private readonly List<(string Symptom, string Phrase, Position At)> _all = [];

    public void Add(string symptom, ImmutableArray<(string Phrase, Position At)> phrases) =>
        _all.AddRange(phrases.Select(phrase => (symptom, phrase.Phrase, phrase.At)));

    /// <summary>Reports every phrase that stands a second time; width, case and blanks around it make no difference.</summary>
    public void Check(DiagnosticBag bag)
    {
        foreach (var same in _all.GroupBy(phrase => Folded(phrase.Phrase), StringComparer.Ordinal))
        {
            var first = same.First();
            foreach (var (symptom, phrase, at) in same.Skip(1))
            {
                bag.Add(DiagnosticRule.SharedPhrase, at, symptom == first.Symptom
                    ? $"The phrase '{phrase}' stands twice for '{symptom}'. Keep one."
                    : $"The phrase '{phrase}' already belongs to '{first.Symptom}'. Keep it with the symptom that is meant most often.");
            }
        }
    }

    private static string Folded(string phrase) => phrase.Normalize(NormalizationForm.FormKC).Trim().ToUpperInvariant();
}
