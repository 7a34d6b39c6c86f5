using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Benchmarks.Searching;

/// <summary>A way to put what was typed to SQLite: quoted pieces, any of which may match.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Fold">What is done to the words before, on both sides.</param>
/// <param name="Pieces">The pieces.</param>
internal sealed record FullTextQuery(string Name, Func<string, string> Fold, Func<string, IEnumerable<string>> Pieces)
{
    /// <summary>Less than three characters are nothing to the trigram tokenizer.</summary>
    private const int Least = 3;

    /// <summary>What stands between blanks and signs, as one piece.</summary>
    public static readonly FullTextQuery Runs = new("as typed, pieces between blanks", text => text, typed => RunsOf(typed).Where(run => run.Length >= Least));

    /// <summary>The kindest use: every three characters that follow one another.</summary>
    public static readonly FullTextQuery Triples = new("as typed, every three characters", text => text, TriplesOf);

    /// <summary>The same, with width, case, kana and long vowels folded as we fold them, on both sides.</summary>
    public static readonly FullTextQuery FoldedTriples = new("folded by us, every three characters", WordFamily.Folded, TriplesOf);

    /// <summary>For the tokenizer of words.</summary>
    public static readonly FullTextQuery Words = new("as typed, words between blanks", text => text, typed => RunsOf(typed));

    public string Of(string typed) => string.Join(" OR ", Pieces(Fold(typed)).Distinct(StringComparer.Ordinal).Select(piece => $"\"{piece}\""));

    private static ImmutableArray<string> RunsOf(string text) => [.. string.Concat(text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static IEnumerable<string> TriplesOf(string text) => RunsOf(text).Where(run => run.Length >= Least).SelectMany(run => Enumerable.Range(0, run.Length - Least + 1).Select(at => run.Substring(at, Least)));
}
