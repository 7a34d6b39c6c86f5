using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

public sealed class PathTests
{
    private const int MostQuestions = 7;

    public static TheoryData<string> Symptoms => [.. GuideCompiler.SymptomIds];

    [Theory]
    [MemberData(nameof(Symptoms))]
    public void Every_path_ends_in_an_outcome_after_seven_questions_at_most(string symptom)
    {
        var paths = PathsFrom(symptom);

        Assert.NotEmpty(paths);
        Assert.Empty(paths.Where(path => path.Length > MostQuestions).Select(path => $"{path}"));
    }

    [Theory]
    [MemberData(nameof(Symptoms))]
    public void Replaying_the_answers_of_a_path_shows_its_outcome(string symptom)
    {
        foreach (var path in PathsFrom(symptom))
        {
            var walk = path.Answers.Aggregate(Journeys.Walk.From(symptom), (walk, answer) => walk.Answer(answer.Question.Id, answer.Option.Id));

            Assert.Equal(path.Answers, walk.Reaches(path.Outcome.Id).Trail);
        }
    }

    [Theory]
    [MemberData(nameof(Symptoms))]
    public void Counting_paths_comes_to_as_many_as_walking_them(string symptom)
    {
        var size = TreeSize.Of(RealGuide.Itself, RealGuide.Itself.Symptoms.Get(symptom));
        var paths = PathsFrom(symptom);

        Assert.Equal((paths.Count, paths.Max(path => path.Length)), ((int)size.Paths, size.Longest));
        Assert.Equal(size.Nodes, RealGuide.Itself.ReachableFrom([RealGuide.Itself.Symptoms.Get(symptom).FirstQuestion]).Length);
    }

    [Fact]
    public void Every_node_is_on_a_path_or_behind_the_strip()
    {
        var guide = RealGuide.Itself;
        var walked = guide.Symptoms.SelectMany(symptom => Paths.From(guide, symptom))
            .SelectMany(path => path.Answers.Select(answer => answer.Question.Id).Append(path.Outcome.Id))
            .Concat(guide.ReachableFrom([guide.Strip.Target]).Select(node => node.Id));

        Assert.Empty(guide.Nodes.Select(node => node.Id).Except(walked));
    }

    [Fact]
    public void The_proof_finds_nothing() => Assert.Empty(TreeRules.Check(RealGuide.Itself));

    [Theory]
    [MemberData(nameof(Symptoms))]
    public void Half_of_the_paths_of_each_symptom_ask_four_questions_or_fewer(string symptom) =>
        Assert.InRange(TreeSize.Of(RealGuide.Itself, RealGuide.Itself.Symptoms.Get(symptom)).Median, 1, 4);

    [Theory]
    [MemberData(nameof(Symptoms))]
    public void Who_never_knows_an_answer_still_reaches_an_outcome(string symptom)
    {
        var guide = RealGuide.Itself;
        var node = guide.Nodes.Get(guide.Symptoms.Get(symptom).FirstQuestion);
        for (var asked = 0; node is Question question; asked++)
        {
            Assert.True(asked < MostQuestions, $"'{symptom}' asks more than {MostQuestions} questions of somebody who knows nothing.");
            node = guide.Follow(question.Find(Question.Unknown) ?? throw new InvalidOperationException($"'{question.Id}' has no {Question.Unknown}."));
        }

        Assert.IsType<Outcome>(node);
    }

    private static List<TreePath> PathsFrom(string symptom) => [.. Paths.From(RealGuide.Itself, RealGuide.Itself.Symptoms.Get(symptom))];
}
