using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Benchmarks.Searching;

/// <summary>Search by SQLite over the documents over which ours searches.</summary>
internal sealed class FullTextPages(Guide guide, FullTextQuery query, string tokenizer = FullTextIndex.Trigram) : IDisposable
{
    public FullTextIndex Index { get; } = new(tokenizer, SearchEntry.AllOf(guide).Select(entry => new FullTextDocument(WantedPage.NameOf(entry), query.Fold(entry.Title), string.Join('\n', entry.Sentences.Select(query.Fold)))));

    public ImmutableArray<string> Find(string typed) => Index.Find(query.Of(typed));

    public object Show(string typed) => Index.Show(query.Of(typed));

    public void Dispose() => Index.Dispose();
}
