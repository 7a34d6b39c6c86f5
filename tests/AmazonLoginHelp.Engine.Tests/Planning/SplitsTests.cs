using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine.Tests.Planning;

/// <summary>How much a question tells about the layer, and for how many seconds.</summary>
public sealed class SplitsTests
{
    [Fact]
    public void A_question_that_leaves_one_of_two_layers_tells_one_bit() =>
        Assert.Equal(1, Bits(Layered().Question("first", "yes -> device", "no -> line")), 9);

    [Fact]
    public void A_question_after_which_everything_is_as_open_as_before_tells_nothing()
    {
        Assert.Equal(0, Bits(Layered().Question("first", "yes -> device", "no -> device")), 9);
        Assert.Equal(0, Bits(Layered().Question("first", "yes -> second", "no -> third").Question("second", "yes -> device", "no -> line").Question("third", "yes -> line", "no -> device")), 9);
    }

    [Fact]
    public void Four_layers_apart_are_two_bits() =>
        Assert.Equal(2, Bits(Layered().Question("first", "a -> device", "b -> line", "c -> carrier", "d -> account")), 9);

    [Fact]
    public void Every_option_is_taken_to_be_equally_likely() =>
        Assert.Equal((Math.Log2(3) * 1 / 3) + (Math.Log2(1.5) * 2 / 3), Bits(Layered().Question("first", "yes -> device", "no -> line", "unknown -> line")), 9);

    [Fact]
    public void What_later_questions_have_to_tell_is_not_told_yet() =>
        // Before: device 1/2, line 1/4, carrier 1/4, which are 1.5 bits. After "no", one bit is left.
        Assert.Equal(1, Bits(Layered().Question("first", "yes -> device", "no -> second").Question("second", "yes -> line", "no -> carrier")), 9);

    [Fact]
    public void What_tells_more_for_each_second_comes_first()
    {
        var guide = Layered()
            .Question("first", "yes -> second", "no -> third").WithQuestion("first", question => question with { Effort = Effort.Look })
            .Question("second", "yes -> device", "no -> line").WithQuestion("second", question => question with { Effort = Effort.Try })
            .Question("third", "yes -> carrier", "no -> account");

        var splits = Of(guide);

        Assert.Equal(["third", "first", "second"], splits.Select(split => split.Question.Id));
        Assert.All(splits, split => Assert.Equal(1, split.Bits, 9));
        Assert.All(splits, split => Assert.Equal(split.Bits / Bands.Seconds(split.Question.Effort), split.BitsPerSecond, 9));
    }

    [Fact]
    public void A_question_that_costs_more_to_answer_counts_more_seconds() =>
        Assert.Equal(Enum.GetValues<Effort>(), Enum.GetValues<Effort>().OrderBy(Bands.Seconds));

    [Fact]
    public void Equal_questions_come_nearest_first() =>
        Assert.Equal(
            ["first", "second", "third"],
            Of(Layered().Question("third", "yes -> carrier", "no -> account").Question("second", "yes -> device", "no -> line").Question("first", "yes -> second", "no -> third")).Select(split => split.Question.Id));

    [Fact]
    public void Only_what_can_be_reached_is_measured() =>
        Assert.Equal(["second"], Splits.BestFirst(Layered().Question("first", "yes -> second", "no -> line").Question("second", "yes -> device", "no -> line").Build(), ["second"]).Select(split => split.Question.Id));

    [Fact]
    public void A_question_without_an_option_tells_nothing() => Assert.Equal(0, Bits(Layered().Question("first", [])));

    [Fact]
    public void A_deep_tree_does_no_harm() => Assert.Equal(DeepGuide.Depth, Splits.BestFirst(DeepGuide.Itself, ["q0"]).Length);

    private static double Bits(SmallGuide guide) => Of(guide).Single(split => split.Question.Id == "first").Bits;

    private static ImmutableArray<Split> Of(SmallGuide guide) => Splits.BestFirst(guide.Build(), ["first"]);

    /// <summary>An outcome at each layer, of its name.</summary>
    private static SmallGuide Layered() => Enum.GetValues<Layer>().Aggregate(
        new SmallGuide().Symptom("locked", "first"),
        (guide, layer) => Named(layer) is var id ? guide.Outcome(id).WithOutcome(id, outcome => outcome with { Layer = layer }) : guide);

    private static string Named(Layer layer) => $"{layer}".ToLowerInvariant();
}
