using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>Finds the words of the families in a folded text, the longest at each place from the left (Aho's and Corasick's problem, solved by a trie).</summary>
internal sealed class Lexicon
{
    private readonly TrieNode _root = new();

    public Lexicon(IEnumerable<WordFamily> families)
    {
        Families = [.. families];
        for (var family = 0; family < Families.Length; family++)
        {
            foreach (var word in Families[family].Words)
            {
                Add(WordFamily.Folded(word), family);
            }
        }
    }

    /// <summary>The families in their order; tokens name them by their place in it.</summary>
    public ImmutableArray<WordFamily> Families { get; }

    /// <summary>The words of the families and the letters between them, in the order of the text.</summary>
    public ImmutableArray<Token> Read(FoldedText folded)
    {
        var text = folded.Text;
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var (family, length) = LongestAt(text, at);
            if (length == 0)
            {
                length = FoldedText.IsLatin(text[at]) ? LatinLength(text, at) : 1;
            }

            if (text[at] != ' ')
            {
                tokens.Add(new(family, at, length));
            }

            at += length;
        }

        return tokens.DrainToImmutable();
    }

    /// <summary>The families of all words in the text, also of those within or across others.</summary>
    public HashSet<int> FamiliesIn(FoldedText folded)
    {
        var found = new HashSet<int>();
        for (var at = 0; at < folded.Text.Length; at++)
        {
            found.UnionWith(WordsAt(folded.Text, at).Select(word => word.Family));
        }

        return found;
    }

    private (int Family, int Length) LongestAt(string text, int at) => WordsAt(text, at).LastOrDefault((Token.NoFamily, 0));

    // The words that begin here, the shortest first.
    private IEnumerable<(int Family, int Length)> WordsAt(string text, int at)
    {
        if (at > 0 && FoldedText.IsLatin(text[at]) && FoldedText.IsLatin(text[at - 1]))
        {
            yield break;
        }

        var node = _root;
        for (var next = at; next < text.Length && node.Next.TryGetValue(text[next], out var following);)
        {
            node = following;
            next++;
            if (node.Family != Token.NoFamily && EndOfWord(text, next) is { } end)
            {
                yield return (node.Family, end - at);
            }
        }
    }

    // Where a word that ends before next ends; a word of Latin letters may have an s more. Null within a word.
    private static int? EndOfWord(string text, int next)
    {
        if (IsBoundary(text, next))
        {
            return next;
        }

        return text[next] == 's' && IsBoundary(text, next + 1) ? next + 1 : null;
    }

    private static bool IsBoundary(string text, int at) => at == text.Length || !FoldedText.IsLatin(text[at]) || !FoldedText.IsLatin(text[at - 1]);

    private static int LatinLength(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && FoldedText.IsLatin(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private void Add(string word, int family)
    {
        var node = _root;
        foreach (var letter in word)
        {
            if (!node.Next.TryGetValue(letter, out var next))
            {
                next = new();
                node.Next.Add(letter, next);
            }

            node = next;
        }

        node.Family = family;
    }

    private sealed class TrieNode
    {
        public Dictionary<char, TrieNode> Next { get; } = [];

        public int Family { get; set; } = Token.NoFamily;
    }
}

/// <summary>A word of a family, a word of Latin letters, or a single letter of another script, in a folded text.</summary>
/// <param name="Family">The place of its family in the lexicon, or <see cref="NoFamily"/>.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct Token(int Family, int Start, int Length)
{
    public const int NoFamily = -1;

    public bool IsOfFamily => Family != NoFamily;
}
