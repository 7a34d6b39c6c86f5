using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine.Tests.Planning;

/// <summary>Which layers are left, and which answer ruled out the others.</summary>
public sealed class LayersLeftTests
{
    private static readonly Guide Guide = new SmallGuide()
        .Symptom("no-code", "screen")
        .Question("screen", "empty -> place", "old -> own-phone", "unknown -> place")
        .Question("place", "blocked -> blocks", "new -> which-sim", "unknown -> blocks")
        .Question("which-sim", "card -> sim-card", "built-in -> sim-built-in", "unknown -> sim-card")
        .Telling("screen", "empty", "Nothing arrives.")
        .Outcome("own-phone").WithOutcome("own-phone", outcome => outcome with { Layer = Layer.Device })
        .Outcome("blocks").WithOutcome("blocks", outcome => outcome with { Layer = Layer.Carrier })
        .Outcome("sim-card").WithOutcome("sim-card", outcome => outcome with { Layer = Layer.Line })
        .Outcome("sim-built-in").WithOutcome("sim-built-in", outcome => outcome with { Layer = Layer.Line })
        .Build();

    [Theory]
    [InlineData("screen", Layer.Device, Layer.Line, Layer.Carrier)]
    [InlineData("place", Layer.Line, Layer.Carrier)]
    [InlineData("which-sim", Layer.Line)]
    [InlineData("own-phone", Layer.Device)]
    public void Those_layers_are_left_in_which_a_way_from_here_can_end(string node, params Layer[] layers) =>
        Assert.Equal(layers, new LayersLeft(Guide).At(Guide.Nodes.Get(node)));

    [Fact]
    public void What_is_left_does_not_depend_on_what_was_asked_for_before()
    {
        var left = new LayersLeft(Guide);

        Assert.Equal([Layer.Line], left.At(Guide.Nodes.Get("which-sim")));
        Assert.Equal([Layer.Device, Layer.Line, Layer.Carrier], left.At(Guide.Nodes.Get("screen")));
        Assert.Equal([Layer.Line, Layer.Carrier], left.At(Guide.Nodes.Get("place")));
    }

    [Theory]
    [InlineData(1, "screen=old")]
    [InlineData(2, "screen=empty", "place=blocked")]
    [InlineData(2, "screen=unknown", "place=new", "which-sim=built-in")]
    [InlineData(0, "which-sim=card")]
    public void The_layer_is_named_after_the_answer_that_leaves_one_and_later_answers_do_not_count(int needed, params string[] answers) =>
        Assert.Equal(needed, new LayersLeft(Guide).AnswersUntilNamed(Given(answers)));

    [Fact]
    public void Where_there_is_nothing_to_ask_the_layer_is_named_from_the_start() =>
        Assert.Equal(0, new LayersLeft(Guide).AnswersUntilNamed([]));

    [Fact]
    public void Each_answer_says_which_layers_it_rules_out_and_what_it_tells()
    {
        var reasons = new LayersLeft(Guide).Reasons(Given("screen=empty", "place=new", "which-sim=card"));

        Assert.Equal([[Layer.Device], [Layer.Carrier], []], reasons.Select(reason => reason.Excluded.ToArray()));
        Assert.Equal(["Nothing arrives.", null, null], reasons.Select(reason => reason.Tells));
        Assert.Equal(["empty", "new", "card"], reasons.Select(reason => reason.Answer.Option.Id));
    }

    [Fact]
    public void An_answer_can_rule_out_several_layers_at_once() =>
        Assert.Equal([Layer.Line, Layer.Carrier], Assert.Single(new LayersLeft(Guide).Reasons(Given("screen=old"))).Excluded);

    [Fact]
    public void A_deep_tree_does_no_harm()
    {
        var deep = DeepGuide.Itself;
        var left = new LayersLeft(deep);
        ImmutableArray<Answered> answers = [.. deep.Nodes.OfType<Question>().Select(question => new Answered(question, question.Options[0]))];

        Assert.Equal(DeepGuide.Depth, answers.Length);
        Assert.Equal([Layer.Carrier], left.At(deep.Nodes.Get("q0")));
        Assert.Equal(0, left.AnswersUntilNamed(answers));
        Assert.All(left.Reasons(answers), reason => Assert.Empty(reason.Excluded));
    }

    private static ImmutableArray<Answered> Given(params IEnumerable<string> answers) =>
    [
        .. from answer in answers
           let parts = answer.Split('=')
           let question = (Question)Guide.Nodes.Get(parts[0])
           select new Answered(question, question.Find(parts[1])!),
    ];
}
