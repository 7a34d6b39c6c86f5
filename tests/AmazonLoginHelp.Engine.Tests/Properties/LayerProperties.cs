using static AmazonLoginHelp.Engine.Tests.Properties.Generated;

namespace AmazonLoginHelp.Engine.Tests.Properties;

/// <summary>What holds for the layers of any tree.</summary>
public sealed class LayerProperties
{
    private const double Close = 1e-9;

    [Fact]
    public void The_layers_left_at_a_node_are_those_of_the_outcomes_that_it_reaches() => HoldsForAll(Drafts, draft =>
    {
        var guide = Layered(draft);
        var left = new LayersLeft(guide);

        Assert.All(guide.Nodes, node => Assert.Equal(guide.ReachableFrom([node.Id]).OfType<Outcome>().Select(outcome => outcome.Layer).Distinct().Order(), left.At(node).Order()));
    });

    [Fact]
    public void The_reasons_of_a_path_rule_out_every_layer_but_the_one_of_its_outcome_each_once() => HoldsForAll(Drafts, draft =>
    {
        var guide = Layered(draft);
        var left = new LayersLeft(guide);
        foreach (var path in guide.Symptoms.SelectMany(symptom => Paths.From(guide, symptom).Take(100)))
        {
            var ruledOut = left.Reasons(path.Answers).Select(reason => reason.Excluded).ToList();
            var named = left.AnswersUntilNamed(path.Answers);
            var first = path.Answers.Select(answer => (Node)answer.Question).Append(path.Outcome).First();

            Assert.Equal(left.At(first).Remove(path.Outcome.Layer).Order(), ruledOut.SelectMany(layers => layers).Order());
            Assert.All(ruledOut.Skip(named), layers => Assert.Empty(layers));
            Assert.True(named == 0 || ruledOut[named - 1].Length > 0);
        }
    });

    [Fact]
    public void What_the_questions_on_all_ways_tell_adds_up_to_what_is_not_known_at_the_beginning() => HoldsForAll(Drafts, draft =>
    {
        var guide = Layered(draft);
        var first = guide.Symptoms[0].FirstQuestion;
        var told = Splits.BestFirst(guide, [first]).ToDictionary(split => split.Question.Id, split => split.Bits);
        var ways = Paths.From(guide, guide.Symptoms[0])
            .Select(path => (path.Outcome.Layer, Chance: path.Answers.Aggregate(1.0, (so, answer) => so / answer.Question.Options.Length), Told: path.Answers.Sum(answer => told[answer.Question.Id])))
            .ToList();
        var unknown = ways.GroupBy(way => way.Layer, way => way.Chance).Select(chances => chances.Sum()).Sum(chance => -chance * Math.Log2(chance));

        Assert.All(told.Values, bits => Assert.InRange(bits, -Close, Math.Log2(5) + Close));
        Assert.Equal(unknown, ways.Sum(way => way.Chance * way.Told), Close);
    });

    private static Guide Layered(GuideDraft draft)
    {
        var guide = draft.Build();
        return guide with { Nodes = new(guide.Nodes.Select((node, place) => node is Outcome outcome ? outcome with { Layer = (Layer)(place % 5) } : node)) };
    }
}
