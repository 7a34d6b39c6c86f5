namespace AmazonLoginHelp.Engine.Tests.Tree;

public sealed class PathsTests
{
    [Fact]
    public void Every_way_is_listed_depth_first_in_the_order_of_the_options()
    {
        var guide = new SmallGuide()
            .Symptom("no-code", "first")
            .Question("first", "yes -> second", "no -> end")
            .Question("second", "one -> end", "two -> other-end")
            .Outcome("end")
            .Outcome("other-end")
            .Build();

        Assert.Equal(
            ["first=yes > second=one > end", "first=yes > second=two > other-end", "first=no > end"],
            Paths.From(guide, guide.Symptoms[0]).Select(path => $"{path}"));
    }

    [Fact]
    public void All_ways_of_the_small_guide_are_counted_with_their_lengths()
    {
        var paths = Paths.From(SmallGuide.Standard, SmallGuide.Standard.Symptoms.Get("no-code")).ToList();

        // By text message: docomo, or two carriers with three answers each. Two options lead there. By mail: three.
        Assert.Equal(2 * (1 + (2 * 3)) + 3, paths.Count);
        Assert.Equal([2, 3], paths.Select(path => path.Length).Distinct().Order());
        Assert.Equal(5, paths.Count(path => path.Length == 2));
    }

    [Fact]
    public void Another_symptom_has_its_own_ways() =>
        Assert.Equal(3, Paths.From(SmallGuide.Standard, SmallGuide.Standard.Symptoms.Get("locked")).Count());

    [Fact]
    public void A_symptom_that_begins_with_an_outcome_has_one_way_without_a_question()
    {
        var guide = new SmallGuide().Symptom("outage", "end").Outcome("end").Build();

        var path = Assert.Single(Paths.From(guide, guide.Symptoms[0]));

        Assert.Equal(0, path.Length);
        Assert.Equal("end", path.Outcome.Id);
    }

    [Fact]
    public void Ways_are_only_walked_as_far_as_somebody_looks()
    {
        var endless = new SmallGuide().Symptom("no-code", "first").Question("first", "stop -> end", "again -> first").Outcome("end").Build();

        Assert.Equal(["end", "end", "end"], Paths.From(endless, endless.Symptoms[0]).Take(3).Select(path => path.Outcome.Id));
    }

    [Fact]
    public void A_way_of_ten_thousand_questions_is_walked() =>
        Assert.Equal(10_000, Assert.Single(Paths.From(DeepGuide.Itself, DeepGuide.Itself.Symptoms[0]).Take(1)).Length);
}
