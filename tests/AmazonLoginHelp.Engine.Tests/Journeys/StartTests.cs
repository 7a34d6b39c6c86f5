using System.Collections.Frozen;
using AmazonLoginHelp.Journeys;

namespace AmazonLoginHelp.Engine.Tests.Journeys;

public sealed class StartTests
{
    [Fact]
    public void A_journey_from_a_symptom_starts_at_its_first_question()
    {
        var journey = Walk.From("no-code").StaysAt("code-by");

        Assert.Equal("no-code", journey.Start.Symptom?.Id);
        Assert.Equal("code-by", journey.Start.Node.Id);
        Assert.Empty(journey.Trail);
    }

    [Fact]
    public void A_journey_from_a_node_starts_at_that_node()
    {
        var journey = Walk.FromNode("carrier").Answer("carrier", "au").StaysAt("brand-new-sim");

        Assert.Null(journey.Start.Symptom);
        Assert.Equal("carrier", journey.Start.Node.Id);
        Assert.Single(journey.Trail);
    }

    [Fact]
    public void A_journey_can_start_at_an_outcome()
    {
        var journey = Walk.FromNode("au-blocks").Reaches("au-blocks");

        Assert.Empty(journey.Trail);
    }

    [Theory]
    [InlineData("code-by")]
    [InlineData("carrier")]
    [InlineData("lock-by-phone")]
    public void A_bare_address_starts_at_the_node_itself(string node)
    {
        var journey = Walk.Bare(node).Shows(node);

        Assert.Null(journey.Start.Symptom);
        Assert.Equal(node, journey.Start.Node.Id);
        Assert.Empty(journey.Trail);
    }

    [Fact]
    public void A_bare_address_of_a_question_that_is_already_answered_marks_the_answer_and_does_not_walk_on()
    {
        var journey = Walk.Bare("carrier").Answer("carrier", "docomo").Shows("carrier");

        Assert.Equal("docomo", journey.Current?.Option.Id);
    }

    [Fact]
    public void The_symptom_goes_before_from()
    {
        var journey = Walk.From("no-code").AndFromNode("lock-how").StaysAt("code-by");

        Assert.Equal("no-code", journey.Start.Symptom?.Id);
        Walk.From("no-code").AndFromNode("lock-how").At("lock-how").IsSentTo("code-by");
    }

    [Fact]
    public void A_from_that_does_not_exist_does_not_matter_beside_a_symptom() =>
        Walk.From("no-code").AndFromNode("no-such-node").StaysAt("code-by");

    [Theory]
    [InlineData("no-such-node")]
    [InlineData("")]
    [InlineData("Code-By")]
    [InlineData("no-code")]
    public void An_unknown_node_is_not_found(string node)
    {
        Walk.Bare(node).IsNotFound(node);
        Walk.From("no-code").At(node).IsNotFound(node);
        Walk.FromNode("carrier").At(node).IsNotFound(node);
    }

    [Theory]
    [InlineData("no-such-symptom")]
    [InlineData("")]
    [InlineData("No-Code")]
    [InlineData("code-by")]
    public void An_unknown_symptom_is_not_found_though_the_node_is(string symptom)
    {
        Walk.From(symptom).At("code-by").IsNotFound(symptom);
        Walk.From(symptom).AndFromNode("code-by").At("code-by").IsNotFound(symptom);
    }

    [Theory]
    [InlineData("no-such-node")]
    [InlineData("")]
    [InlineData("locked")]
    public void An_unknown_from_is_not_found_though_the_node_is(string from) =>
        Walk.FromNode(from).At("carrier").IsNotFound(from);

    [Fact]
    public void A_from_that_has_moved_begins_at_the_node_that_took_its_place()
    {
        var guide = SmallGuide.Standard with
        {
            Moved = new Dictionary<GuideReference, GuideReference> { [new(GuideKind.Node, "provider")] = new(GuideKind.Node, "carrier") }.ToFrozenDictionary(),
        };

        Walk.FromNode("provider").In(guide).StaysAt("carrier");
    }
}
