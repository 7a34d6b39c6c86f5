using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// What of a text can tell its symptom: the families in it, each two of them together and one after the other, words of Latin letters,
/// and overlapping pairs and triples of characters, a family counting as one. Each kind has length 1 (Euclid's), so that a story does
/// not outweigh two words.
/// </summary>
internal static class Wording
{
    public static ImmutableArray<Feature> FeaturesOf(FoldedText folded, ImmutableArray<Token> tokens)
    {
        string[] symbols = [.. tokens.Select(token => token.IsOfFamily ? FamilySymbol(token.Family) : folded.Text.Substring(token.Start, token.Length))];
        int[] families = [.. tokens.Where(token => token.IsOfFamily).Select(token => token.Family)];
        int[] present = [.. families.Distinct().Order()];
        return
        [
            .. OfLengthOne(present.Select(family => $"family {family}")),
            .. OfLengthOne(Together(present).Concat(families.Zip(families.Skip(1), (first, second) => $"then {first} {second}"))),
            .. OfLengthOne(Words(symbols)),
            .. OfLengthOne(Grams(symbols, tokens)),
        ];
    }

    /// <summary>The feature of having a word of Latin letters.</summary>
    public static Feature Word(string word) => new($"word {word}", 1);

    private static IEnumerable<string> Together(int[] present) =>
        present.SelectMany((first, at) => present.Skip(at + 1).Select(second => $"with {first} {second}"));

    // Words of Latin letters are whole; in pairs they, too, stand beside what is not Latin.
    private static IEnumerable<string> Words(string[] symbols) =>
        symbols.Where(IsLatin).Select(word => Word(word).Name)
            .Concat(symbols.Zip(symbols.Skip(1)).Where(pair => IsLatin(pair.First) || IsLatin(pair.Second)).Select(pair => $"words {pair.First} {pair.Second}"));

    private static IEnumerable<string> Grams(string[] symbols, ImmutableArray<Token> tokens)
    {
        for (var at = 0; at + 1 < symbols.Length; at++)
        {
            if (IsLatin(symbols[at]) || IsLatin(symbols[at + 1]))
            {
                continue;
            }

            // Two families side by side are counted above.
            if (!tokens[at].IsOfFamily || !tokens[at + 1].IsOfFamily)
            {
                yield return $"pair {symbols[at]}{symbols[at + 1]}";
            }

            if (at + 2 < symbols.Length && !IsLatin(symbols[at + 2]))
            {
                yield return $"triple {symbols[at]}{symbols[at + 1]}{symbols[at + 2]}";
            }
        }
    }

    private static IEnumerable<Feature> OfLengthOne(IEnumerable<string> names)
    {
        string[] distinct = [.. names.Distinct(StringComparer.Ordinal)];
        var value = (float)(1 / Math.Sqrt(distinct.Length));
        return distinct.Select(name => new Feature(name, value));
    }

    private static bool IsLatin(string symbol) => FoldedText.IsLatin(symbol[0]);

    // From the private use area, which folded text does not hold.
    private static string FamilySymbol(int family) => ((char)('\ue000' + family)).ToString();
}

/// <summary>Something that a text has, and how much of it.</summary>
internal readonly record struct Feature(string Name, float Value);
