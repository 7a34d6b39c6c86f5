using System.Collections.Immutable;
using AmazonLoginHelp.Journeys;
using FsCheck.Fluent;
using static AmazonLoginHelp.Engine.Tests.Properties.Generated;

namespace AmazonLoginHelp.Engine.Tests.Properties;

/// <summary>What holds for any address in any guide.</summary>
public sealed class ReplayProperties
{
    [Fact]
    public void The_same_address_comes_to_the_same_every_time() =>
        HoldsForAll(Visits, visit => Assert.Equal(Visit.Told(visit.Replay(visit.Everything)), Visit.Told(visit.Replay(visit.Everything))));

    [Fact]
    public void What_is_shown_is_what_was_asked_for_and_its_own_address_shows_it_again() => HoldsForAll(Visits, visit =>
    {
        var replay = visit.Replay(visit.Everything);
        var journey = Visit.JourneyOf(replay);

        Assert.Equal(replay is Replay.Shown, journey.Node.Id == GuideDraft.NodeId(visit.Asked));
        var again = Assert.IsType<Replay.Shown>(At(visit.Guide, journey.Here())).Journey;
        Assert.Equal((journey.Node, journey.Current), (again.Node, again.Current));
        Assert.Equal(journey.Trail, again.Trail);
        Assert.Equal(journey.Here().Query, again.Here().Query);
        Assert.Empty(again.Dropped);
    });

    [Fact]
    public void A_replay_never_leaves_the_tree() => HoldsForAll(Visits, visit =>
    {
        var journey = visit.Stand(visit.Everything);

        var ways = journey.Trail.Select(answer => answer.Question).Append(journey.Node).ToList();
        Assert.Same(journey.Start.Node, ways[0]);
        Assert.All(ways, node => Assert.Same(visit.Guide.Nodes.Get(node.Id), node));
        Assert.All(journey.Trail, answer => Assert.Contains(answer.Option, answer.Question.Options));
        Assert.Equal(ways.Skip(1), journey.Trail.Select(answer => visit.Guide.Follow(answer.Option)));
    });

    [Fact]
    public void The_order_of_the_answers_changes_nothing()
    {
        var shuffled = from visit in Visits.Generator from order in Gen.Shuffle(visit.Everything.ToArray()) select (visit, order);

        HoldsForAll(shuffled.ToArbitrary(), one => Assert.Equal(Visit.Told(one.visit.Replay(one.visit.Everything)), Visit.Told(one.visit.Replay(one.order))));
    }

    [Fact]
    public void Fewer_answers_lead_to_the_same_node_or_an_earlier_one_of_the_same_way()
    {
        var fewer = from visit in Visits.Generator from kept in Gen.SubListOf<KeyValuePair<string, string>>(visit.Given) select (visit, kept);

        HoldsForAll(fewer.ToArbitrary(), one =>
        {
            var all = one.visit.Stand(one.visit.Given);
            var some = one.visit.Stand(one.kept);

            Assert.Equal(all.Trail.Take(some.Trail.Length), some.Trail);
            Assert.Contains(some.Node, all.Trail.Select(answer => (Node)answer.Question).Append(all.Node));
        });
    }

    [Fact]
    public void Keys_that_are_no_question_change_nothing() => HoldsForAll(Visits, visit =>
    {
        var outcomes = visit.Guide.Nodes.OfType<Outcome>().Select(outcome => KeyValuePair.Create(outcome.Id, "o0"));
        ImmutableArray<KeyValuePair<string, string>> foreign = [new("utm_source", "line"), .. visit.Everything, new("utm_source", "line"), new("N0", "o0"), new("", ""), .. outcomes];

        Assert.Equal(Visit.Told(visit.Replay(visit.Everything)), Visit.Told(visit.Replay(foreign)));
    });

    [Fact]
    public void An_option_never_leads_back() => HoldsForAll(Visits, visit =>
    {
        var journey = visit.Stand(visit.Everything);
        foreach (var option in journey.Node is Question asked ? asked.Options : [])
        {
            var next = Assert.IsType<Replay.Shown>(At(visit.Guide, journey.After(visit.Guide, option))).Journey;

            Assert.Equal([.. journey.Trail, new((Question)journey.Node, option)], next.Trail.Take(journey.Trail.Length + 1));
            Assert.Null(next.Current);
        }
    });

    [Fact]
    public void Every_answer_can_be_changed_where_it_was_given_and_none_is_lost() => HoldsForAll(Visits, visit =>
    {
        var journey = visit.Stand(visit.Given);
        foreach (var answer in journey.Trail)
        {
            var there = journey.ChangeOf(answer);
            var changing = Assert.IsType<Replay.Shown>(At(visit.Guide, there)).Journey;

            Assert.Equal(answer, changing.Current);
            Assert.Equal(Answers(journey.Everything()), Answers(there));
        }
    });

    private static IEnumerable<string> Answers(JourneyPoint point) =>
        point.Query.Where(pair => pair.Key is not ("symptom" or "from")).Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal);

    private static Replay At(Guide guide, JourneyPoint point) => Walk.To(point).In(guide).ReplayAt(point.Node);
}
