using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// Finds in a guide what people put in their own words: by triage, which says what they see, and by search, which finds pages that have
/// their words. Learns from the guide when it is made, and from nothing else; the same guide gives the same answers. Keeps nothing of what
/// it is asked. May be asked from many threads at once.
/// </summary>
public sealed partial class GuideSearch
{
    private readonly Lexicon _lexicon;
    private readonly SearchIndex _index;
    private readonly Spelling _spelling;
    private readonly FrozenSet<string> _katakana;
    private readonly ScreenSearch _screens;
    private readonly Triage _triage;

    /// <summary>Learns from <paramref name="guide"/>.</summary>
    public GuideSearch(Guide guide)
        : this(guide, guide.Labelled)
    {
    }

    /// <summary>Learns from <paramref name="guide"/>, and of its labelled texts only from those that are given.</summary>
    internal GuideSearch(Guide guide, IEnumerable<LabelledText> labelled)
    {
        _lexicon = new(guide.Families);
        ImmutableArray<SearchEntry> entries = [.. SearchEntry.AllOf(guide)];
        _index = new(_lexicon, entries);
        _spelling = new(guide.Families);
        _katakana = TextsOf(guide, entries).SelectMany(Katakana).Select(FoldedText.Plain).ToFrozenSet(StringComparer.Ordinal);
        _screens = new(guide.Screens);
        _triage = new(guide, _lexicon, _index, _screens, labelled);
    }

    /// <summary>How many features triage weighs, and how many terms search knows.</summary>
    public (int Features, int Terms) Size => (_triage.Features, _index.Terms);

    /// <summary>What somebody sees who typed <paramref name="text"/>. Never throws, whatever it holds; beyond 2,000 characters it is not read.</summary>
    public Triaged Triage(string text) => _triage.Of(text, Corrected(text) ?? text);

    /// <summary>The screens that show <paramref name="pasted"/> or something like it, the nearest first. What is too short finds nothing.</summary>
    public ImmutableArray<Screen> Screens(string pasted) => [.. _screens.Find(pasted).Select(found => found.Screen)];

    /// <summary>The pages that have the words of <paramref name="text"/>. Never throws, whatever it holds; beyond 2,000 characters it is not read.</summary>
    public Searched Search(string text)
    {
        var corrected = Corrected(text);
        var folded = FoldedText.Of(corrected ?? text);
        var terms = SearchTerm.NamesOf(folded, _lexicon.Read(folded));
        return new()
        {
            DidYouMean = corrected,
            Groups =
            [
                .. _index.Find(terms)
                    .Where(hit => hit.Covered >= Searched.LeastCovered)
                    .GroupBy(hit => hit.Entry.Kind)
                    .Select(group => Group(group, terms))
                    .OrderByDescending(group => group.Best),
            ],
        };
    }

    private SearchGroup Group(IGrouping<SearchKind, SearchHit> hits, HashSet<string> terms)
    {
        var best = hits.OrderByDescending(hit => hit.Score * hit.Covered).Take(SearchGroup.Most).ToImmutableArray();
        return new(hits.Key, hits.Count(), [.. best.Select(hit => new SearchFound(hit.Entry, Excerpt.Of(_lexicon, hit.Entry.Title, terms), _index.BestSentence(hit, terms) is { } sentence ? Excerpt.Of(_lexicon, sentence, terms) : null))])
        {
            Best = best[0].Score * best[0].Covered,
        };
    }

    private static IEnumerable<string> TextsOf(Guide guide, ImmutableArray<SearchEntry> entries) =>
        entries.SelectMany(entry => entry.Sentences.Append(entry.Title))
            .Concat(guide.Symptoms.SelectMany(symptom => symptom.Phrases.Values.SelectMany(phrases => phrases)))
            .Concat(guide.Elsewhere)
            .Concat(guide.Labelled.Select(labelled => labelled.Text));

    // Words that the guide itself uses are no slips.
    private static IEnumerable<string> Katakana(string text) => KatakanaWord().Matches(text).Select(match => match.Value);

    [GeneratedRegex("[ァ-ー]{3,}")]
    private static partial Regex KatakanaWord();

    // Hiragana is grammar more often than a word with a slip in it.
    private static bool IsForeign(char letter) => letter is < 'ぁ' or > 'ゖ';

    // The text with each slip in a word mended; null if there is none.
    private string? Corrected(string text)
    {
        var folded = FoldedText.Of(text);
        StringBuilder? corrected = null;
        foreach (var slip in _spelling.In(_lexicon, folded, word => _katakana.Contains(word) || _index.Knows(word) || _triage.KnowsWord(word)).Where(slip => IsForeign(text[folded.StartOf(slip.Start)])).Reverse())
        {
            corrected ??= new(text);
            var (start, end) = (folded.StartOf(slip.Start), folded.EndBefore(slip.Start + slip.Length));
            corrected.Remove(start, end - start).Insert(start, slip.Meant);
        }

        return corrected?.ToString();
    }
}
