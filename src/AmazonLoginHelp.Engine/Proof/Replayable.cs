namespace AmazonLoginHelp.Engine;

internal static class Replayable
{
    /// <summary>Asks each option alone: a replay takes one answer after the other, so what holds for each holds for every way.</summary>
    public static IEnumerable<Violation> BrokenIn(Guide guide, ShortestTrails trails) =>
        from question in guide.Nodes.OfType<Question>()
        from option in question.Options
        let answer = new Answered(question, option)
        let target = guide.Follow(option)
        where !new Trail(null, [answer], target).IsReplayedIn(guide)
        let way = trails.To(question)
        select new Violation(
            TreeRule.Replayable,
            new(GuideKind.Node, question.Id),
            $"Whoever picks '{option.Id}' in '{question.Id}' is not led to '{target.Id}'. Give each option an id of its own.",
            way with { Answers = way.Answers.Add(answer), End = target });
}
