using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Benchmarks.Searching;

/// <summary>How often search shows a right page among the first three.</summary>
internal sealed class PageQuality
{
    private const int Shown = 3;

    private readonly Guide _guide;
    private readonly GuideSearch _search;

    public PageQuality(Guide guide)
    {
        (_guide, _search) = (guide, new(guide));
        var known = SearchEntry.AllOf(guide).Select(WantedPage.NameOf).ToHashSet(StringComparer.Ordinal);
        if (WantedPage.All.SelectMany(wanted => wanted.Pages).FirstOrDefault(page => !known.Contains(page)) is { } missing)
        {
            throw new InvalidOperationException($"There is no page {missing}.");
        }
    }

    public void Print(TextWriter output)
    {
        output.Head($"Search: {WantedPage.All.Length} phrasings, right page", "", "first", $"in the first {Shown}", $"in the first {Shown}, the best of each kind before the second of any", "anywhere");
        var ours = Row(output, "Search", Ours);
        foreach (var query in (FullTextQuery[])[FullTextQuery.Runs, FullTextQuery.Triples, FullTextQuery.FoldedTriples])
        {
            Row(output, $"FTS5 trigram, {query.Name}", FullTextIndex.Trigram, query);
        }

        Row(output, $"FTS5 unicode61, {FullTextQuery.Words.Name}", FullTextIndex.Words, FullTextQuery.Words);
        output.WriteLine();
        output.WriteLine($"Ours, not in the first {Shown} by kinds: {string.Join("; ", ours)}.");
    }

    private void Row(TextWriter output, string name, string tokenizer, FullTextQuery query)
    {
        using var pages = new FullTextPages(_guide, query, tokenizer);
        Row(output, name, pages.Find);
    }

    private static ImmutableArray<string> Row(TextWriter output, string name, Func<string, ImmutableArray<string>> find)
    {
        var found = WantedPage.All.Select(wanted => (Wanted: wanted, Pages: find(wanted.Typed))).Select(one => (one.Wanted, Place: PlaceOf(one.Wanted, one.Pages), ByKinds: PlaceOf(one.Wanted, ByKinds(one.Pages)))).ToArray();
        output.Row(name, $"{found.Count(one => one.Place == 0)}", $"{found.Count(one => one.Place < Shown)}", $"{found.Count(one => one.ByKinds < Shown)}", $"{found.Count(one => one.Place < int.MaxValue)}");
        return [.. found.Where(one => one.ByKinds >= Shown).Select(one => one.Wanted.Typed)];
    }

    private static int PlaceOf(WantedPage wanted, ImmutableArray<string> pages) =>
        pages.Select((page, at) => wanted.Pages.Contains(page) ? at : int.MaxValue).DefaultIfEmpty(int.MaxValue).Min();

    private static ImmutableArray<string> ByKinds(ImmutableArray<string> pages) =>
        [.. pages.GroupBy(page => page.Split('/')[0], StringComparer.Ordinal).SelectMany(kind => kind.Select((page, at) => (page, at))).OrderBy(one => one.at).Select(one => one.page)];

    // As they are shown: one kind under the other.
    private ImmutableArray<string> Ours(string typed) =>
        [.. _search.Search(typed).Groups.SelectMany(group => group.Found).Select(found => WantedPage.NameOf(found.Entry))];
}
