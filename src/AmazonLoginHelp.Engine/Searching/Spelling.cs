using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// Finds the known word that was meant by one with a slip in it: a letter too many, too few, wrong, or two in the wrong order (Damerau's
/// four slips), two of them in long words. Words are found by what is left of them without a letter or two (Garbe's symmetric deletes).
/// </summary>
internal sealed class Spelling
{
    private const int ShortestWord = 4;
    private const int LongWord = 7;

    /// <summary>Longer ones are no words, and would take long to look at.</summary>
    private const int LongestWord = 24;

    private const int ShortestLatin = 6;

    private readonly FrozenDictionary<string, string> _written;
    private readonly Dictionary<string, List<string>> _byRest = new(StringComparer.Ordinal);

    /// <summary>
    /// Takes the words that it may suggest, of one word each: those in katakana; and of those in Latin letters the names and loan words,
    /// whose family has one in katakana. A slip in another English word is as likely to be another English word.
    /// </summary>
    public Spelling(IEnumerable<WordFamily> families)
    {
        _written = families
            .SelectMany(family => family.Words.Where(word => IsKatakana(word) || (word.All(FoldedText.IsLatin) && family.Words.Any(IsKatakana))))
            .Select(word => (Folded: WordFamily.Folded(word), Word: word))
            .Where(word => word.Folded.Length is >= ShortestWord and <= LongestWord)
            .DistinctBy(word => word.Folded)
            .ToFrozenDictionary(word => word.Folded, word => word.Word, StringComparer.Ordinal);
        foreach (var word in _written.Keys.Order(StringComparer.Ordinal))
        {
            foreach (var rest in Rests(word))
            {
                (_byRest.TryGetValue(rest, out var having) ? having : _byRest[rest] = []).Add(word);
            }
        }
    }

    /// <summary>The pieces of a text that are near a word that it may suggest without being known, each with that word.</summary>
    public IEnumerable<Misspelling> In(Lexicon lexicon, FoldedText folded, Func<string, bool> isKnown)
    {
        foreach (var (start, length) in UnknownWords(lexicon, folded))
        {
            var word = folded.Text.Substring(start, length);
            if (!isKnown(word) && Nearest(word) is { } meant)
            {
                yield return new(start, length, meant);
            }
        }
    }

    /// <summary>The word, as it is written, that is nearest to this folded one; null if none is near or it is one itself.</summary>
    public string? Nearest(string word)
    {
        if (word.Length is < ShortestWord or > LongestWord || _written.ContainsKey(word))
        {
            return null;
        }

        return Rests(word).SelectMany(rest => _byRest.GetValueOrDefault(rest) ?? []).Distinct(StringComparer.Ordinal)
            .Where(known => known[0] == word[0] && (!FoldedText.IsLatin(word[0]) || Math.Max(known.Length, word.Length) >= ShortestLatin))
            .Select(known => (Word: known, Slips: Slips(word, known)))
            .Where(near => near.Slips <= MostSlips(Math.Min(word.Length, near.Word.Length)))
            .OrderBy(near => near.Slips)
            .ThenBy(near => near.Word, StringComparer.Ordinal)
            .Select(near => _written[near.Word])
            .FirstOrDefault();
    }

    // Words of Latin letters, and runs of kana: these are what the families do not know and may yet be words.
    private static IEnumerable<(int Start, int Length)> UnknownWords(Lexicon lexicon, FoldedText folded)
    {
        var (start, end) = (0, 0);
        foreach (var token in lexicon.Read(folded))
        {
            var letter = folded.Text[token.Start];
            if (!token.IsOfFamily && FoldedText.IsLatin(letter))
            {
                yield return (token.Start, token.Length);
            }

            var continues = !token.IsOfFamily && FoldedText.IsKana(letter) && token.Start == end && !folded.IsAfterBlank(token.Start);
            if (!continues && end > start)
            {
                yield return (start, end - start);
            }

            if (!continues)
            {
                start = token.Start;
            }

            end = !token.IsOfFamily && FoldedText.IsKana(letter) ? token.Start + token.Length : start;
        }

        if (end > start)
        {
            yield return (start, end - start);
        }
    }

    private static IEnumerable<string> Rests(string word)
    {
        IEnumerable<string> rests = [word, .. Without(word)];
        return (word.Length < LongWord ? rests : rests.SelectMany(rest => Without(rest).Prepend(rest))).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Without(string word) => Enumerable.Range(0, word.Length).Select(at => word.Remove(at, 1));

    private static int MostSlips(int length) => length < LongWord ? 1 : 2;

    private static bool IsKatakana(string word) => word.All(letter => letter is >= 'ァ' and <= 'ー');

    // Distance by Damerau and Levenshtein, without a second change of what was put in order (optimal string alignment).
    private static int Slips(string first, string second)
    {
        var slips = new int[first.Length + 1, second.Length + 1];
        for (var i = 0; i <= first.Length; i++)
        {
            for (var j = 0; j <= second.Length; j++)
            {
                slips[i, j] = i == 0 || j == 0 ? i + j : Math.Min(Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1, slips[i - 1, j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                {
                    slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
                }
            }
        }

        return slips[first.Length, second.Length];
    }
}

/// <summary>A piece of a folded text that is near a word, and that word as it is written.</summary>
internal readonly record struct Misspelling(int Start, int Length, string Meant);
