using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Trees;

namespace AmazonLoginHelp.Web.Tests.Trees;

/// <summary>The trees as they were last reviewed, in <c>docs/tree</c>: whoever leads an option elsewhere sees it here, and in the review.</summary>
public sealed class TreeOutlineTests
{
    private const string Renew = "dotnet run --project src/AmazonLoginHelp.Web -- graph --outline --out docs/tree";

    private static readonly string Reviewed = Path.Combine(Repository.Root, "docs", "tree");

    public static TheoryData<string> Symptoms => [.. Site.Guide.Symptoms.Select(symptom => symptom.Id)];

    [Theory]
    [MemberData(nameof(Symptoms))]
    public void The_tree_is_the_one_that_was_reviewed(string symptom)
    {
        var now = Outline(symptom).Split('\n');
        var file = Path.Combine(Reviewed, $"{symptom}.txt");
        var reviewed = File.Exists(file) ? File.ReadAllText(file).Split('\n') : [];
        var same = now.Zip(reviewed).TakeWhile(pair => pair.First == pair.Second).Count();

        Assert.True(
            same == now.Length && same == reviewed.Length,
            $"""
            The tree differs from docs/tree/{symptom}.txt, first in line {same + 1}:
              reviewed: {reviewed.ElementAtOrDefault(same) ?? "(the end)"}
              now:      {now.ElementAtOrDefault(same) ?? "(the end)"}
            If this is meant, renew the outlines and have them reviewed with the content:
              {Renew}
            """);
    }

    [Fact]
    public void There_is_an_outline_of_each_symptom_and_of_nothing_else() =>
        Assert.Equal(
            Site.Guide.Symptoms.Select(symptom => $"{symptom.Id}.txt").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Reviewed).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Symptoms))]
    public void Each_node_is_written_out_once_and_each_option_stands_with_its_target(string symptom)
    {
        var lines = Outline(symptom).Split('\n', StringSplitOptions.TrimEntries);
        var reached = Site.Guide.ReachableFrom([Site.Guide.Symptoms.Get(symptom).FirstQuestion]);

        Assert.All(reached, node => Assert.Single(lines, line => line == $"{(node is Question ? "question" : "outcome")} {node.Id}: {node.Title}"));
        Assert.All(reached.OfType<Question>().SelectMany(question => question.Options), option =>
            Assert.Contains($"{option.Id} 「{option.Label}」 -> {option.Target}", lines));
        Assert.Equal(
            reached.OfType<Outcome>().Sum(outcome => outcome.Plan.Length),
            lines.Count(line => line.StartsWith("fix ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_node_met_again_is_named_with_a_mark()
    {
        var symptom = Site.Guide.Symptoms.First(found => Site.Guide.ReachableFrom([found.FirstQuestion]).OfType<Question>()
            .SelectMany(question => question.Options).GroupBy(option => option.Target).Any(same => same.Skip(1).Any()));

        Assert.Contains(" (see above)\n", TreeOutline.Of(Site.Guide, symptom), StringComparison.Ordinal);
    }

    [Fact]
    public void The_lines_end_alike_on_every_machine() => Assert.DoesNotContain('\r', Outline("captcha"));

    private static string Outline(string symptom) => TreeOutline.Of(Site.Guide, Site.Guide.Symptoms.Get(symptom));
}
