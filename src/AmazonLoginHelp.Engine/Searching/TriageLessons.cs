using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>What a guide teaches about its symptoms: how they are called, how people put them, what screens show, and labelled texts.</summary>
internal sealed class TriageLessons
{
    /// <summary>What weighs more: words of people in trouble are nearer to what is typed than words made up for them.</summary>
    private const float LabelledWeight = 2f;

    /// <summary>A screen that leads to where more symptoms meet says little about any.</summary>
    private const int MostSymptoms = 3;

    private readonly Guide _guide;
    private readonly Lexicon _lexicon;
    private readonly ImmutableArray<Lesson> _lessons;

    public TriageLessons(Guide guide, Lexicon lexicon, ImmutableArray<SymptomReach> reach)
    {
        (_guide, _lexicon) = (guide, lexicon);
        _lessons = [.. Phrases(), .. Titles(), .. Screens(reach)];
    }

    /// <summary>The model that comes of it, with those labelled texts that are to be learned from. Its classes are the symptoms of the guide in their order, and a last one for texts about none of them.</summary>
    public SymptomModel Teach(IEnumerable<LabelledText> labelled) =>
        SymptomLessons.Teach(_guide.Symptoms.Count + 1, [.. _lessons, .. labelled.Select(text => Lesson(text.Text, [ClassOf(text.Symptom)], LabelledWeight))]);

    /// <summary>The class of a symptom in every model of a guide; of none, the last.</summary>
    public static int ClassOf(Guide guide, string? symptom) => guide.Symptoms.TakeWhile(known => known.Id != symptom).Count();

    private IEnumerable<Lesson> Phrases() =>
        _guide.Symptoms
            .SelectMany(symptom => symptom.Phrases.OrderBy(phrases => phrases.Key, StringComparer.Ordinal).SelectMany(phrases => phrases.Value), (symptom, phrase) => Lesson(phrase, [ClassOf(symptom.Id)]))
            .Concat(_guide.Elsewhere.Select(phrase => Lesson(phrase, [ClassOf(null)])));

    private IEnumerable<Lesson> Titles() =>
        _guide.Symptoms.Select(symptom => Lesson(symptom.Title, [ClassOf(symptom.Id)]))
            .Concat(_guide.Faq.Where(entry => entry.Symptoms.Length > 0).Select(entry => Lesson(entry.Title, [.. entry.Symptoms.Select(ClassOf)])));

    private IEnumerable<Lesson> Screens(ImmutableArray<SymptomReach> reach) =>
        _guide.Screens
            .Select(screen => (screen.Texts, Symptoms: reach.Where(symptom => LeadsTo(screen.LeadsTo[0].Target, symptom)).ToImmutableArray()))
            .Where(screen => screen.Symptoms.Length is > 0 and <= MostSymptoms)
            .SelectMany(screen => screen.Texts, (screen, text) => Lesson(text, [.. screen.Symptoms.Select(symptom => ClassOf(symptom.Symptom.Id))]));

    private static bool LeadsTo(GuideReference target, SymptomReach symptom) =>
        target.Kind == GuideKind.Symptom ? target.Id == symptom.Symptom.Id : symptom.Nodes.Contains(target.Id);

    private Lesson Lesson(string text, ImmutableArray<int> meant, float weight = 1)
    {
        var folded = FoldedText.Of(text);
        return new(Wording.FeaturesOf(folded, _lexicon.Read(folded)), meant, weight);
    }

    private int ClassOf(string? symptom) => ClassOf(_guide, symptom);
}
