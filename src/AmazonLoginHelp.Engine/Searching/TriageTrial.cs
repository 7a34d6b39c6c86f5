using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>Tries triage on labelled texts.</summary>
public static class TriageTrial
{
    private const int Folds = 10;

    /// <summary>
    /// What triage makes of each text. One from which it would have learned is judged without its group: the groups are dealt to ten folds in their
    /// order, and each fold is judged by a triage that has learned from the others (cross-validation by group).
    /// </summary>
    public static ImmutableArray<JudgedText> Judge(Guide guide, IEnumerable<LabelledText> texts)
    {
        var folds = guide.Labelled.Select(text => text.Group).Distinct(StringComparer.Ordinal).Select((group, at) => (group, Fold: at % Folds)).ToDictionary(dealt => dealt.group, dealt => dealt.Fold, StringComparer.Ordinal);
        var learned = guide.Labelled.GroupBy(text => WordFamily.Folded(text.Text), StringComparer.Ordinal).ToDictionary(same => same.Key, same => folds[same.First().Group], StringComparer.Ordinal);
        var searches = new Dictionary<int, GuideSearch>();
        return [.. texts.Select(text => new JudgedText(text, SearchFor(text).Triage(text.Text)))];

        GuideSearch SearchFor(LabelledText text)
        {
            var fold = learned.GetValueOrDefault(WordFamily.Folded(text.Text), Folds);
            return searches.TryGetValue(fold, out var search) ? search : searches[fold] = new(guide, guide.Labelled.Where(other => folds[other.Group] != fold));
        }
    }
}

/// <summary>A labelled text, and what triage makes of it.</summary>
/// <param name="Text">The text with its label.</param>
/// <param name="Triaged">What triage makes of it.</param>
public sealed record JudgedText(LabelledText Text, Triaged Triaged)
{
    // The collection of labels knows nine symptoms: these two stand for what became symptoms of their own.
    private static string Nine(string symptom) => symptom switch
    {
        "tv-or-device" => "app-or-browser",
        "is-it-real" => "takeover-or-scam",
        _ => symptom,
    };

    /// <summary>The label: the id of a symptom, of the nine that labels know; null for none.</summary>
    public string? Label => Text.Symptom is { } symptom ? Nine(symptom) : null;

    /// <summary>The ids of the symptoms that were found, each of the nine once, the likeliest first.</summary>
    public ImmutableArray<string> Found { get; } = [.. Triaged.Symptoms.Select(found => Nine(found.Symptom.Id)).Distinct(StringComparer.Ordinal)];

    /// <summary>How sure triage was of the first; 0 if it found none.</summary>
    public double Confidence => Triaged.Symptoms is [var first, ..] ? first.Confidence : 0;

    /// <summary>Whether the first symptom is the label, or nothing was found where nothing should be.</summary>
    public bool IsRight => Label is null ? Found.IsEmpty : Found is [var first, ..] && first == Label;

    /// <summary>Whether the first symptom is the label or another that would do.</summary>
    public bool WouldDo => IsRight || (Found is [var first, ..] ? Text.Also.Select(Nine).Contains(first) : Text.Also.Contains(LabelledText.NoSymptom));

    /// <summary>Whether the label is among the first three.</summary>
    public bool IsNear => Label is null ? IsRight : Found.Take(3).Contains(Label);
}
