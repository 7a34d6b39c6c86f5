namespace AmazonLoginHelp.Engine;

internal static class NoCycle
{
    /// <summary>The shortest circles; of circles that share a node, the shortest alone, since mending it may mend the others.</summary>
    public static IEnumerable<Violation> BrokenIn(Guide guide)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in Circles.ShortestFirst(guide).Where(start => !named.Contains(start.Id)))
        {
            var circle = ShortestThrough(guide, start);
            if (circle.Answers.Any(answer => named.Contains(answer.Question.Id)))
            {
                continue;
            }

            named.UnionWith(circle.Answers.Select(answer => answer.Question.Id));
            yield return new(
                TreeRule.NoCycle,
                new(GuideKind.Node, start.Id),
                $"The questions lead in a circle: {string.Join(" > ", circle.Answers.Select(answer => answer.Question.Id))} > {start.Id}. Let one of these options lead elsewhere.",
                circle);
        }
    }

    private static Trail ShortestThrough(Guide guide, Question start)
    {
        var trails = new ShortestTrails(guide, [new(null, start)]);
        var last = trails.Nodes.OfType<Question>().First(question => question.Options.Any(option => option.Target == start.Id));
        return new(null, trails.To(last).Answers.Add(new(last, last.Options.First(option => option.Target == start.Id))), start);
    }
}
