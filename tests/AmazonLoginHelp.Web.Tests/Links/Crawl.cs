using System.Collections.Immutable;
using System.Net;
using AngleSharp.Dom;

namespace AmazonLoginHelp.Web.Tests.Links;

/// <summary>A link of a page, as it stands there.</summary>
public sealed record FoundLink(string From, string Address, string Words, string Relation)
{
    /// <summary>Whether it leads to another page of this site.</summary>
    public bool IsInternal => Address.StartsWith('/') && !Address.StartsWith("//", StringComparison.Ordinal);
}

/// <summary>
/// All that can be reached from the home page by following links and nothing else. Of a node only the first address with answers
/// and the one without are opened: its options are the same however one got there, and every journey is more than can be walked.
/// </summary>
public sealed class Crawl
{
    private readonly Dictionary<string, HttpStatusCode> _statuses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WebPage> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableHashSet<string>> _ids = new(StringComparer.Ordinal);
    private readonly List<FoundLink> _links = [];

    private Crawl()
    {
    }

    /// <summary>The status of each address that was opened.</summary>
    public IReadOnlyDictionary<string, HttpStatusCode> Statuses => _statuses;

    /// <summary>The first page that was opened at each path.</summary>
    public IReadOnlyDictionary<string, WebPage> Pages => _pages;

    /// <summary>The ids on the first page at each path.</summary>
    public IReadOnlyDictionary<string, ImmutableHashSet<string>> Ids => _ids;

    /// <summary>Every link of every page.</summary>
    public IReadOnlyList<FoundLink> Links => _links;

    public static async Task<Crawl> FromHomeAsync(HttpClient client)
    {
        var crawl = new Crawl();
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var open = new Queue<string>(["/"]);
        while (open.TryDequeue(out var address))
        {
            foreach (var link in crawl.Take(await client.OpenAsync(address)))
            {
                if (link.IsInternal && seen.Add(Sameness(link.Address)))
                {
                    open.Enqueue(WithoutFragment(link.Address));
                }
            }
        }

        return crawl;
    }

    public static string PathOf(string address) => address.Split('?', '#')[0];

    public static string WithoutFragment(string address) => address.Split('#')[0];

    private static string Sameness(string address)
    {
        var whole = WithoutFragment(address);
        return whole.StartsWith("/check/", StringComparison.Ordinal) && whole.Contains('?', StringComparison.Ordinal)
            ? PathOf(whole) + "?…"
            : whole;
    }

    private List<FoundLink> Take(WebPage page)
    {
        _statuses[page.Address] = page.Status;
        if (_pages.TryAdd(PathOf(page.Address), page))
        {
            _ids[PathOf(page.Address)] = [.. page.Document.QuerySelectorAll("[id]").Select(element => element.Id!)];
        }

        var links = page.Document.QuerySelectorAll("a[href]").Select(link => Found(page, link)).ToList();
        _links.AddRange(links);
        return links;
    }

    // A fragment alone is a place on the page on which it stands.
    private static FoundLink Found(WebPage page, IElement link)
    {
        var address = link.GetAttribute("href")!;
        return new(
            page.Address,
            address.StartsWith('#') ? page.Address + address : address,
            WebPage.Words(link),
            link.GetAttribute("rel") ?? "");
    }
}
