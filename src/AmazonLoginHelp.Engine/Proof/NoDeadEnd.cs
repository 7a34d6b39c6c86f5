namespace AmazonLoginHelp.Engine;

internal static class NoDeadEnd
{
    public static IEnumerable<Violation> BrokenIn(Guide guide, ShortestTrails trails) =>
        from question in guide.Nodes.OfType<Question>()
        where question.Options.IsEmpty
        select new Violation(
            TreeRule.NoDeadEnd,
            new(GuideKind.Node, question.Id),
            $"'{question.Id}' has no option, so whoever gets there is stuck. Add two options or more, or make it an outcome.",
            trails.To(question));
}
