using FsCheck.Fluent;
using static AmazonLoginHelp.Engine.Tests.Properties.Generated;

namespace AmazonLoginHelp.Engine.Tests.Properties;

/// <summary>What holds for any tree, held against another way to work it out.</summary>
public sealed class TreeProperties
{
    [Fact]
    public void Paths_are_all_different_stay_in_the_guide_can_be_replayed_and_are_as_many_as_can_be_counted() => HoldsForAll(Drafts, draft =>
    {
        var guide = draft.Build();
        foreach (var (symptom, first) in guide.Symptoms.Zip(draft.Firsts))
        {
            var paths = Paths.From(guide, symptom).ToList();

            Assert.Equal(draft.PathLengths(first).OrderBy(pair => pair.Key), paths.GroupBy(path => path.Length).Select(same => KeyValuePair.Create(same.Key, same.LongCount())).OrderBy(pair => pair.Key));
            Assert.Equal(paths.Count, paths.Select(path => $"{path}").Distinct().Count());
            Assert.All(paths, path => Assert.Same(guide.Nodes.Get(path.Outcome.Id), path.Outcome));
            Assert.All(paths, path => Assert.True(new Trail(symptom, path.Answers, path.Outcome).IsReplayedIn(guide)));
        }
    });

    [Fact]
    public void A_tree_is_as_large_as_its_paths_one_by_one_say() => HoldsForAll(Drafts, draft =>
    {
        var guide = draft.Build();
        var distances = draft.Distances();
        foreach (var (symptom, first) in guide.Symptoms.Zip(draft.Firsts))
        {
            var lengths = Paths.From(guide, symptom).Select(path => path.Length).Order().ToList();
            var reached = Enumerable.Range(0, draft.Count).Count(node => node == first || distances[first, node] is not null);

            Assert.Equal(new(lengths.Count, lengths[^1], lengths[(lengths.Count - 1) / 2], reached), TreeSize.Of(guide, symptom));
        }
    });

    [Fact]
    public void Where_options_lead_to_later_nodes_only_the_nodes_that_nothing_leads_to_are_wrong() => HoldsForAll(Drafts, draft =>
    {
        var distances = draft.Distances();
        var lonely = Enumerable.Range(0, draft.Count).Where(node => Nearest(draft, distances, node) is null).Select(GuideDraft.NodeId);

        Assert.Equal(
            lonely.Select(node => (TreeRule.Reachable, node)),
            TreeRules.Check(draft.Build()).Select(violation => (violation.Rule, violation.At.Id)));
    });

    [Fact]
    public void The_way_to_what_is_wrong_is_the_shortest_there_is() => HoldsForAll(Drafts, draft =>
    {
        var guide = draft.Build(SignedOut.NeedsSignIn);
        var distances = draft.Distances();
        foreach (var violation in TreeRules.Check(guide).Where(violation => violation.Rule == TreeRule.SignedOutContact))
        {
            var node = Enumerable.Range(0, draft.Count).Single(node => GuideDraft.NodeId(node) == violation.At.Id);

            Assert.Equal(Nearest(draft, distances, node) ?? 0, violation.Shown.Answers.Length);
            Assert.Same(guide.Nodes.Get(violation.At.Id), violation.Shown.End);
            Assert.True(violation.Shown.IsReplayedIn(guide));
        }
    });

    [Fact]
    public void An_option_that_leads_back_makes_a_circle_and_the_shortest_is_shown()
    {
        var circular =
            from draft in Drafts.Generator
            where draft.Questions.Any()
            from early in Gen.Elements(draft.Questions)
            let distances = draft.Distances()
            from late in Gen.Elements(draft.Questions.Where(question => question == early || distances[early, question] is not null))
            select draft.With(late, draft.Targets[late].Add(early));

        HoldsForAll(circular.ToArbitrary(), draft =>
        {
            var violations = TreeRules.Check(draft.Build());

            Assert.All(violations, violation => Assert.Equal(TreeRule.NoCycle, violation.Rule));
            var distances = draft.Distances();
            Assert.Equal(draft.Questions.Min(question => distances[question, question]), Assert.Single(violations).Shown.Answers.Length);
            AssertCircle(violations[0]);
        });
    }

    private static void AssertCircle(Violation violation)
    {
        var (answers, end) = (violation.Shown.Answers, violation.Shown.End);
        Assert.Same(end, answers[0].Question);
        Assert.Equal(violation.At.Id, end.Id);
        Assert.Equal(answers.Skip(1).Select(answer => answer.Question.Id).Append(end.Id), answers.Select(answer => answer.Option.Target));
    }

    /// <summary>The fewest answers from any symptom to the node.</summary>
    private static int? Nearest(GuideDraft draft, int?[,] distances, int node) =>
        draft.Firsts.Min(first => first == node ? 0 : distances[first, node]);
}
