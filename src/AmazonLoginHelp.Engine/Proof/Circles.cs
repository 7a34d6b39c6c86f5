namespace AmazonLoginHelp.Engine;

/// <summary>Finds the questions that lead back to themselves. Without recursion, and on plain numbers: a broken tree may be deep and large.</summary>
internal static class Circles
{
    /// <summary>The questions that lie on a circle, those on the shortest circle first, then in the order of the guide.</summary>
    public static IEnumerable<Question> ShortestFirst(Guide guide)
    {
        var suspects = Suspects(guide);
        var places = suspects.Index().ToDictionary(suspect => suspect.Item.Id, suspect => suspect.Index, StringComparer.Ordinal);
        var next = suspects.Select(question => question.Options.Where(option => places.ContainsKey(option.Target)).Select(option => places[option.Target]).Distinct().ToArray()).ToArray();
        return Enumerable.Range(0, suspects.Count)
            .Select(place => (Question: suspects[place], Length: LengthThrough(next, place)))
            .Where(found => found.Length is not null)
            .OrderBy(found => found.Length)
            .Select(found => found.Question);
    }

    /// <summary>The length of the shortest circle through a place, or null.</summary>
    private static int? LengthThrough(int[][] next, int place)
    {
        var distances = new int[next.Length];
        var open = new Queue<int>([place]);
        while (open.TryDequeue(out var here))
        {
            foreach (var there in next[here])
            {
                if (there == place)
                {
                    return distances[here] + 1;
                }

                if (distances[there] == 0)
                {
                    distances[there] = distances[here] + 1;
                    open.Enqueue(there);
                }
            }
        }

        return null;
    }

    /// <summary>What is left when the nodes that nothing leads to are taken away one after the other: circles and what lies behind them.</summary>
    private static List<Question> Suspects(Guide guide)
    {
        var arrivals = guide.Nodes.ToDictionary(node => node.Id, _ => 0, StringComparer.Ordinal);
        foreach (var option in guide.Nodes.OfType<Question>().SelectMany(question => question.Options))
        {
            arrivals[option.Target]++;
        }

        var free = new Stack<Node>(guide.Nodes.Where(node => arrivals[node.Id] == 0));
        while (free.TryPop(out var node))
        {
            foreach (var option in node is Question question ? question.Options : [])
            {
                if (--arrivals[option.Target] == 0)
                {
                    free.Push(guide.Follow(option));
                }
            }
        }

        return [.. guide.Nodes.OfType<Question>().Where(question => arrivals[question.Id] > 0)];
    }
}
