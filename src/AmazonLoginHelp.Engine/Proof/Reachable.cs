namespace AmazonLoginHelp.Engine;

internal static class Reachable
{
    public static IEnumerable<Violation> BrokenIn(Guide guide, ShortestTrails trails) =>
        from node in guide.Nodes
        where !trails.Reach(node)
        select new Violation(
            TreeRule.Reachable,
            new(GuideKind.Node, node.Id),
            $"No path from any symptom reaches '{node.Id}'. Let an option lead to it, or remove it.",
            trails.To(node));
}
