using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>Sorts what people type to the symptoms of a guide.</summary>
internal sealed class Triage
{
    /// <summary>From this chance on, a text is taken to be about neither signing in nor fraud. Chosen with the labelled texts: refusing help costs more than offering it in vain.</summary>
    private const float Elsewhere = 0.4f;

    /// <summary>Below this chance of the likeliest symptom, it would be a guess: of such labelled texts one in six was right.</summary>
    private const float Guess = 0.3f;

    /// <summary>How sure it is, at the least, that help against fraud is needed when a sign of it stands in the text.</summary>
    private const float FraudConfidence = 0.5f;

    private const float LeastConfidence = 0.002f;
    private const int MostSymptoms = 5;
    private const int FewestCharacters = 2;
    private const double LeastCloseness = 0.75;
    private const int MostScreens = 3;
    private const int MostReasons = 4;

    private readonly Guide _guide;
    private readonly Lexicon _lexicon;
    private readonly SymptomModel _model;
    private readonly ScreenSearch _screens;
    private readonly TriageSigns _signs;
    private readonly TriageFixes _fixes;

    public Triage(Guide guide, Lexicon lexicon, SearchIndex index, ScreenSearch screens, IEnumerable<LabelledText> labelled)
    {
        var reach = SymptomReach.OfAll(guide);
        (_guide, _lexicon, _screens) = (guide, lexicon, screens);
        _model = new TriageLessons(guide, lexicon, reach).Teach(labelled);
        _signs = new(guide, lexicon, reach);
        _fixes = new(guide, index);
    }

    /// <summary>How many features it weighs.</summary>
    public int Features => _model.Features;

    /// <summary>Whether it has learned from a text with this word of Latin letters.</summary>
    public bool KnowsWord(string word) => _model.Knows(Wording.Word(word));

    /// <summary>What somebody sees who typed <paramref name="text"/>.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="text">The same with the slips in its words mended.</param>
    public Triaged Of(string typed, string text)
    {
        var folded = FoldedText.Of(text);
        var tokens = _lexicon.Read(folded);
        var features = Wording.FeaturesOf(folded, tokens);
        var chances = _model.Chances(features);
        var screens = Screens(typed);
        var signs = typed == text ? _signs.In(folded, tokens) : Signs(typed) | _signs.In(folded, tokens);
        var isElsewhere = folded.Text.Length < FewestCharacters || chances[^1] >= Elsewhere || chances.AsSpan(..^1).IndexOfAnyInRange(Guess, 1f) < 0;
        if (isElsewhere && !signs.IsFraud && !screens.Any(screen => screen.Confidence == 1))
        {
            return Triaged.Nothing;
        }

        var symptoms = Symptoms(chances, signs);
        return new()
        {
            Symptoms = symptoms,
            Fixes = _fixes.For(symptoms, signs.IsFraud, SearchTerm.NamesOf(folded, tokens)),
            Screens = screens,
            IsFraud = signs.IsFraud,
            Because = Reasons(text, folded, tokens, TriageLessons.ClassOf(_guide, symptoms[0].Symptom.Id)),
            Answers = signs.Answers,
        };
    }

    private ImmutableArray<SymptomFound> Symptoms(float[] chances, FoundSigns signs) =>
    [
        .. _guide.Symptoms.Zip(WithSafety(chances, signs))
            .OrderByDescending(found => found.Second)
            .Where((found, at) => at == 0 || found.Second >= LeastConfidence)
            .Take(MostSymptoms)
            .Select(found => new SymptomFound(found.First, found.Second, _signs.StartOf(found.First, signs))),
    ];

    private FoundSigns Signs(string typed)
    {
        var folded = FoldedText.Of(typed);
        return _signs.In(folded, _lexicon.Read(folded));
    }

    // With a sign of fraud, its symptom is more likely than all others together.
    private IEnumerable<float> WithSafety(float[] chances, FoundSigns signs)
    {
        var safety = TriageLessons.ClassOf(_guide, TriageSigns.SafetySymptom);
        if (!signs.IsFraud || chances[safety] >= FraudConfidence)
        {
            return chances;
        }

        var rest = (1 - FraudConfidence) / (1 - chances[safety]);
        return chances.Select((chance, at) => at == safety ? FraudConfidence : chance * rest);
    }

    private ImmutableArray<Found<Screen>> Screens(string typed) =>
        [.. _screens.Find(typed).Where(found => found.IsCertain || (found.Shown >= ScreenFound.TellingCharacters && !found.IsExact && found.Closeness >= LeastCloseness)).Take(MostScreens).Select(found => new Found<Screen>(found.Screen, found.IsCertain ? 1 : found.Closeness))];

    // What the features that a word is part of say for the symptom; a word that says as much for all others is no reason.
    private ImmutableArray<string> Reasons(string text, FoldedText folded, ImmutableArray<Token> tokens, int one) =>
        [.. tokens
            .Where(token => token.IsOfFamily || FoldedText.IsLatin(folded.Text[token.Start]))
            .Select(token => (Token: token, Said: Wording.FeaturesOf(folded, [token]).Sum(feature => _model.For(one, feature))))
            .Where(reason => reason.Said > 0)
            .OrderByDescending(reason => reason.Said)
            .Select(reason => (reason.Token.Start, Words: text[folded.StartOf(reason.Token.Start)..folded.StartOf(reason.Token.Start + reason.Token.Length)].Trim()))
            .DistinctBy(reason => reason.Words)
            .Take(MostReasons)
            .OrderBy(reason => reason.Start)
            .Select(reason => reason.Words)];
}
