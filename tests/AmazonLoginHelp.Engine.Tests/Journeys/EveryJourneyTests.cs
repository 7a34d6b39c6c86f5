using AmazonLoginHelp.Journeys;

namespace AmazonLoginHelp.Engine.Tests.Journeys;

/// <summary>What holds for each set of answers, each start and each node of the small guide: all are tried, not some.</summary>
public sealed class EveryJourneyTests
{
    private static readonly Guide Guide = SmallGuide.Standard;

    [Fact]
    public void The_address_of_every_page_shows_that_page_again_and_is_its_own_address()
    {
        foreach (var journey in Journeys())
        {
            var again = Walk.To(journey.Here()).Shows(journey.Node.Id);

            Assert.Equal(journey.Trail, again.Trail);
            Assert.Equal(journey.Current, again.Current);
            Assert.Equal(journey.IsFinished ? [] : journey.Kept, again.Kept);
            Assert.Equal(journey.Here().Query, again.Here().Query);
            Assert.Empty(again.Dropped);
        }
    }

    [Fact]
    public void Every_option_of_every_page_leads_to_an_open_question_or_an_outcome_without_a_detour()
    {
        foreach (var journey in Journeys())
        {
            foreach (var option in journey.Node is Question question ? question.Options : [])
            {
                var next = Walk.To(journey.After(Guide, option)).Shows(journey.After(Guide, option).Node);

                Assert.Null(next.Current);
                Assert.Contains(new Answered((Question)journey.Node, option), next.Trail);
                Assert.Equal(journey.Trail, next.Trail.Take(journey.Trail.Length));
            }
        }
    }

    [Fact]
    public void Every_answer_of_every_page_can_be_changed_where_it_was_given()
    {
        foreach (var journey in Journeys())
        {
            foreach (var answer in journey.Trail)
            {
                Assert.Equal(answer, Walk.To(journey.ChangeOf(answer)).Shows(answer.Question.Id).Current);
            }
        }
    }

    private static IEnumerable<Journey> Journeys() =>
        from start in (Walk[])[Walk.From("no-code"), Walk.From("locked"), Walk.FromNode("carrier"), Walk.FromNode("au-blocks")]
        from walk in WithEveryAnswer(start, [.. Guide.Nodes.OfType<Question>()])
        from node in Guide.Nodes
        select walk.ReplayAt(node.Id) switch
        {
            Replay.Shown shown => shown.Journey,
            Replay.Elsewhere elsewhere => elsewhere.Journey,
            var other => throw new InvalidOperationException($"{other}"),
        };

    private static IEnumerable<Walk> WithEveryAnswer(Walk walk, Question[] open) => open switch
    {
        [] => [walk],
        [var question, .. var others] => question.Options.Select(option => walk.Answer(question.Id, option.Id)).Prepend(walk).SelectMany(next => WithEveryAnswer(next, others)),
    };
}
