using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// Finds entries by their words, with BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009): each term of the query
/// adds idf·f·(k+1)/(f + k·(1 - b + b·l/L)), where f counts the term in the entry, in its title several times, and l/L is how long the
/// entry is against the mean.
/// </summary>
internal sealed class SearchIndex
{
    // The usual constants; the title's weight is that of its words against those of the text.
    private const double K = 1.2;
    private const double B = 0.75;
    private const int TitleWeight = 6;

    private readonly Lexicon _lexicon;
    private readonly ImmutableArray<SearchEntry> _entries;
    private readonly Dictionary<string, List<(int Entry, int Count)>> _postings = new(StringComparer.Ordinal);
    private readonly double[] _lengths;

    public SearchIndex(Lexicon lexicon, IEnumerable<SearchEntry> entries)
    {
        _lexicon = lexicon;
        _entries = [.. entries];
        var lengths = new double[_entries.Length];
        for (var at = 0; at < _entries.Length; at++)
        {
            Add(at, _entries[at].Title, TitleWeight);
            lengths[at] = _entries[at].Sentences.Sum(sentence => Add(at, sentence, 1));
        }

        var mean = lengths.DefaultIfEmpty(1).Average();
        _lengths = [.. lengths.Select(length => mean == 0 ? 1 : length / mean)];
    }

    /// <summary>How many different terms it knows.</summary>
    public int Terms => _postings.Count;

    /// <summary>Whether any entry has this term.</summary>
    public bool Knows(string term) => _postings.ContainsKey(term);

    /// <summary>How much a term tells: the rarer the more. One that no entry has counts like one that a single entry has.</summary>
    public double WeightOf(string term)
    {
        var having = _postings.TryGetValue(term, out var postings) ? postings.Count : 1;
        return Math.Log(1 + ((_entries.Length - having + 0.5) / (having + 0.5)));
    }

    /// <summary>The entries that have a term of the query, in no order.</summary>
    public IEnumerable<SearchHit> Find(IReadOnlyCollection<string> terms)
    {
        var (scores, covered) = (new double[_entries.Length], new double[_entries.Length]);
        foreach (var term in terms)
        {
            var weight = WeightOf(term);
            foreach (var (entry, count) in _postings.GetValueOrDefault(term) ?? [])
            {
                scores[entry] += weight * count * (K + 1) / (count + (K * (1 - B + (B * _lengths[entry]))));
                covered[entry] += weight;
            }
        }

        var whole = terms.Sum(WeightOf);
        return Enumerable.Range(0, _entries.Length).Where(entry => scores[entry] > 0).Select(entry => new SearchHit(_entries[entry], scores[entry], covered[entry] / whole));
    }

    private int Add(int entry, string text, int count)
    {
        var terms = 0;
        foreach (var term in SearchTerm.Of(_lexicon, FoldedText.Of(text)))
        {
            terms++;
            ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, term.Name, out _);
            postings ??= [];
            if (postings.Count > 0 && postings[^1].Entry == entry)
            {
                postings[^1] = (entry, postings[^1].Count + count);
            }
            else
            {
                postings.Add((entry, count));
            }
        }

        return terms;
    }
}

/// <summary>An entry with terms of a query.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Score">How well it fits (BM25); comparable within one query.</param>
/// <param name="Covered">The part of the query's weight that it has, from 0 to 1.</param>
internal readonly record struct SearchHit(SearchEntry Entry, double Score, double Covered);
