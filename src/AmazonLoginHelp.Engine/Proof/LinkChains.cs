namespace AmazonLoginHelp.Engine;

/// <summary>
/// Shortest chains of links from any page to some fixes, found from their ends: the time grows with the number of links, not with that
/// of the chains. Symptoms and questions are not passed.
/// </summary>
internal sealed class LinkChains
{
    private readonly Dictionary<GuideReference, (GuideReference? Next, int Links)> _toEnd = [];

    /// <param name="guide">The guide whose pages are linked.</param>
    /// <param name="isEnd">The fixes that chains lead to.</param>
    /// <param name="closed">A page that chains do not pass, although they may begin there.</param>
    public LinkChains(Guide guide, Func<Fix, bool> isEnd, GuideReference closed)
    {
        var sources = PageLinks.All(guide).Where(link => link.From != closed).ToLookup(link => link.To, link => link.From);
        var open = new Queue<GuideReference>();
        foreach (var fix in guide.Fixes.Where(isEnd))
        {
            Arrive(new(GuideKind.Fix, fix.Id), null, 0);
        }

        while (open.TryDequeue(out var page))
        {
            foreach (var source in sources[page])
            {
                Arrive(source, page, _toEnd[page].Links + 1);
            }
        }

        void Arrive(GuideReference page, GuideReference? next, int links)
        {
            if (_toEnd.TryAdd(page, (next, links)))
            {
                open.Enqueue(page);
            }
        }
    }

    /// <summary>The pages on a shortest chain from this outcome, without itself; among equally short ones that of its earlier link. Empty if there is none.</summary>
    public IReadOnlyList<GuideReference> From(Outcome outcome)
    {
        var chain = new List<GuideReference>();
        var first = PageLinks.Of(outcome).Where(_toEnd.ContainsKey).Select(page => (GuideReference?)page).MinBy(page => _toEnd[page!.Value].Links);
        for (var page = first; page is { } here; page = _toEnd[here].Next)
        {
            chain.Add(here);
        }

        return chain;
    }
}
