using System.Globalization;
using System.Numerics;

namespace AmazonLoginHelp.Engine.Tests.Tree;

public sealed class TreeSizeTests
{
    [Fact]
    public void The_small_guide_is_measured_symptom_by_symptom()
    {
        Assert.Equal(new(17, Longest: 3, Median: 3, Nodes: 9), Size(SmallGuide.Standard, "no-code"));
        Assert.Equal(new(3, Longest: 1, Median: 1, Nodes: 3), Size(SmallGuide.Standard, "locked"));
    }

    [Fact]
    public void A_symptom_that_begins_with_an_outcome_has_one_path_without_a_question() =>
        Assert.Equal(new(1, 0, 0, 1), Size(new SmallGuide().Symptom("outage", "end").Outcome("end").Build(), "outage"));

    [Fact]
    public void Where_every_way_gets_stuck_there_is_no_path() =>
        Assert.Equal(new(0, 0, 0, 2), Size(new SmallGuide().Symptom("outage", "first").Question("first", "on -> stuck").Question("stuck").Build(), "outage"));

    // As many options end after the first question, the second and so on.
    [Theory]
    [InlineData("1", 1)]
    [InlineData("1 1", 1)]
    [InlineData("1 1 1", 2)]
    [InlineData("2 1 1", 1)]
    [InlineData("1 2 1", 2)]
    [InlineData("0 3 1", 2)]
    [InlineData("0 1 4", 3)]
    [InlineData("2 0 2", 1)]
    [InlineData("2 0 3", 3)]
    public void The_median_is_the_middle_length_or_the_lower_of_two(string ends, int median)
    {
        var counts = ends.Split(' ').Select(count => int.Parse(count, CultureInfo.InvariantCulture)).ToList();
        var guide = counts.Index().Aggregate(
            new SmallGuide().Symptom("outage", "q0"),
            (guide, at) => guide.Question($"q{at.Index}", [.. Enumerable.Range(0, at.Item).Select(option => $"o{option} -> end"), .. at.Index + 1 < counts.Count ? [$"on -> q{at.Index + 1}"] : Array.Empty<string>()]))
            .Outcome("end")
            .Build();

        Assert.Equal(new(counts.Sum(), counts.Count, median, counts.Count + 1), Size(guide, "outage"));
    }

    [Fact]
    public void More_paths_than_anybody_could_walk_are_counted()
    {
        var guide = Enumerable.Range(0, 200)
            .Aggregate(new SmallGuide().Symptom("outage", "q0"), (guide, place) => guide.Question($"q{place}", $"a -> q{place + 1}", $"b -> q{place + 1}"))
            .Outcome("q200")
            .Build();

        Assert.Equal(new(BigInteger.Pow(2, 200), 200, 200, 201), Size(guide, "outage"));
    }

    private static TreeSize Size(Guide guide, string symptom) => TreeSize.Of(guide, guide.Symptoms.Get(symptom));
}
