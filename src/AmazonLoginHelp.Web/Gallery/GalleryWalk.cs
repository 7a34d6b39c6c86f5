using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Features.Check;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Gallery;

/// <summary>A walk through the tree of a symptom, by the first option at each question, to a plan with several fixes.</summary>
/// <param name="First">Its first question.</param>
/// <param name="Second">Its second one, as somebody who helps sees it.</param>
/// <param name="Changing">Its first one again, with the answer that was given.</param>
/// <param name="Plan">The outcome.</param>
/// <param name="Fix">The first fix of the plan.</param>
internal sealed record GalleryWalk(NodeModel First, NodeModel Second, NodeModel Changing, NodeModel Plan, Fix Fix)
{
    public OutcomeView Verdict => (OutcomeView)Plan.View;

    /// <summary>An answer that could not be used, for each reason.</summary>
    public required ImmutableArray<DroppedAnswer> Dropped { get; init; }

    /// <summary>The page of the symptom.</summary>
    public required string Page { get; init; }

    public static GalleryWalk Through(Guide guide, PageFrame frame)
    {
        var symptom = guide.Symptoms[0];
        var path = Paths.From(guide, symptom).Where(path => path.Length > 1).MaxBy(path => path.Outcome.Plan.Length)!;
        var first = Journey.First(symptom);
        var points = path.Answers.Aggregate(ImmutableArray.Create(first), (points, answer) => points.Add(At(points[^1]).After(guide, answer.Option)));
        var end = At(points[^1]);
        return new(
            NodeModel.Of(guide, frame, At(first)),
            NodeModel.Of(guide, frame, At(points[1]) with { ForSomeone = true }),
            NodeModel.Of(guide, frame, At(end.ChangeOf(end.Trail[0]))),
            NodeModel.Of(guide, frame, end),
            guide.Fixes.Get(path.Outcome.Plan[0].Fix))
        {
            Page = Addresses.Of(new(GuideKind.Symptom, symptom.Id)),
            Dropped = [.. Enum.GetValues<DropReason>().Select(reason => new DroppedAnswer(path.Answers[0].Question, reason))],
        };

        Journey At(JourneyPoint point) => point.Query.Replay(guide, point.Node) is Replay.Shown shown
            ? shown.Journey
            : throw new InvalidOperationException($"{point.Node} is on the way, and yet not shown.");
    }
}
