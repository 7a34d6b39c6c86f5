using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>Something that search looks for and finds in texts, and where it stands in a folded text.</summary>
/// <param name="Name">Which it is: a family, a word of Latin letters, or an overlapping pair of other characters.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct SearchTerm(string Name, int Start, int Length)
{
    /// <summary>The terms of a text, in its order.</summary>
    public static IEnumerable<SearchTerm> Of(Lexicon lexicon, FoldedText folded) => Of(folded, lexicon.Read(folded));

    /// <summary>The names of the terms of a text that has been read.</summary>
    public static HashSet<string> NamesOf(FoldedText folded, ImmutableArray<Token> tokens) => Of(folded, tokens).Select(term => term.Name).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<SearchTerm> Of(FoldedText folded, ImmutableArray<Token> tokens)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            var (token, text) = (tokens[at], folded.Text);
            if (token.IsOfFamily)
            {
                yield return new($"#{token.Family}", token.Start, token.Length);
            }
            else if (FoldedText.IsLatin(text[token.Start]))
            {
                yield return new(text.Substring(token.Start, token.Length), token.Start, token.Length);
            }
            else if (at + 1 < tokens.Length && IsLone(token, folded) && IsLone(tokens[at + 1], folded) && IsWordLike(folded, token.Start) && !folded.IsAfterBlank(tokens[at + 1].Start))
            {
                yield return new(text.Substring(token.Start, 2), token.Start, 2);
            }
        }
    }

    private static bool IsLone(Token token, FoldedText folded) => !token.IsOfFamily && folded.Text[token.Start] != FoldedText.Break && !FoldedText.IsLatin(folded.Text[token.Start]);

    // Hiragana outside of families is grammar, which every page has; but a verb is one kanji with its ending (届か).
    private static bool IsWordLike(FoldedText folded, int at) =>
        !folded.IsHiragana(at) && (!folded.IsHiragana(at + 1) || (!IsKana(folded.Text[at]) && (at == 0 || IsKana(folded.Text[at - 1]) || folded.Text[at - 1] == FoldedText.Break)));

    private static bool IsKana(char letter) => letter is >= 'ぁ' and <= 'ー';
}
