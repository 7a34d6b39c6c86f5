using System.Collections.Immutable;

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
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<List<(int Entry, int Count)>> _postings = [];
    private readonly int[][][] _sentences;
    private readonly double[] _lengths;

    public SearchIndex(Lexicon lexicon, IEnumerable<SearchEntry> entries)
    {
        _lexicon = lexicon;
        _entries = [.. entries];
        _sentences = new int[_entries.Length][][];
        for (var at = 0; at < _entries.Length; at++)
        {
            Add(at, _entries[at].Title, TitleWeight);
            _sentences[at] = [.. _entries[at].Sentences.Select(sentence => Add(at, sentence, 1))];
        }

        var mean = _sentences.Select(Length).DefaultIfEmpty(1).Average();
        _lengths = [.. _sentences.Select(sentences => mean == 0 ? 1 : Length(sentences) / mean)];
    }

    /// <summary>How many different terms it knows.</summary>
    public int Terms => _ids.Count;

    /// <summary>Whether any entry has this term.</summary>
    public bool Knows(string term) => _ids.ContainsKey(term);

    /// <summary>The entries that have a term of the query, in no order.</summary>
    public ImmutableArray<SearchHit> Find(IReadOnlyCollection<string> terms)
    {
        var (scores, covered) = (new double[_entries.Length], new double[_entries.Length]);
        var whole = 0d;
        foreach (var term in terms)
        {
            var weight = WeightOf(term);
            whole += weight;
            foreach (var (entry, count) in _ids.TryGetValue(term, out var id) ? _postings[id] : [])
            {
                scores[entry] += weight * count * (K + 1) / (count + (K * (1 - B + (B * _lengths[entry]))));
                covered[entry] += weight;
            }
        }

        return [.. Enumerable.Range(0, _entries.Length).Where(entry => scores[entry] > 0).Select(entry => new SearchHit(_entries[entry], entry, scores[entry], covered[entry] / whole))];
    }

    /// <summary>The sentence of a hit that has most of the query, the first of several; null if none has any.</summary>
    public string? BestSentence(SearchHit hit, IReadOnlyCollection<string> terms)
    {
        var weights = terms.Where(_ids.ContainsKey).ToDictionary(term => _ids[term], WeightOf);
        var (best, most) = ((string?)null, 0d);
        foreach (var (sentence, ids) in hit.Entry.Sentences.Zip(_sentences[hit.At]))
        {
            var weight = ids.Sum(id => weights.GetValueOrDefault(id));
            if (weight > most)
            {
                (best, most) = (sentence, weight);
            }
        }

        return best;
    }

    // How much a term tells: the rarer the more. One that no entry has counts like one that a single entry has.
    private double WeightOf(string term)
    {
        var having = _ids.TryGetValue(term, out var id) ? _postings[id].Count : 1;
        return Math.Log(1 + ((_entries.Length - having + 0.5) / (having + 0.5)));
    }

    private static double Length(int[][] sentences) => sentences.Sum(sentence => sentence.Length);

    // The different terms of a piece of text, by number.
    private int[] Add(int entry, string text, int count)
    {
        var ids = new List<int>();
        foreach (var term in SearchTerm.Of(_lexicon, FoldedText.Of(text)))
        {
            if (!_ids.TryGetValue(term.Name, out var id))
            {
                _ids.Add(term.Name, id = _ids.Count);
                _postings.Add([]);
            }

            ids.Add(id);
            var postings = _postings[id];
            if (postings is [.., var (last, before)] && last == entry)
            {
                postings[^1] = (entry, before + count);
            }
            else
            {
                postings.Add((entry, count));
            }
        }

        return [.. ids.Distinct()];
    }
}

/// <summary>An entry with terms of a query.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="At">Its place in the index.</param>
/// <param name="Score">How well it fits (BM25); comparable within one query.</param>
/// <param name="Covered">The part of the query's weight that it has, from 0 to 1.</param>
internal readonly record struct SearchHit(SearchEntry Entry, int At, double Score, double Covered);
