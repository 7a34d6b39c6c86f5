using static AmazonLoginHelp.Engine.Tests.Searching.SearchGround;

namespace AmazonLoginHelp.Engine.Tests.Searching;

/// <summary>What a text names need not be asked: the way of a symptom begins behind it.</summary>
public sealed class AnsweredAheadTests
{
    private static readonly GuideSearch Search = new(Small);

    [Fact]
    public void The_way_begins_behind_the_questions_that_were_answered() =>
        Assert.Equal("au-blocks | symptom=no-code code-by=sms carrier=au", StartOf("auでSMSが来ない", "no-code"));

    [Fact]
    public void An_answer_to_a_later_question_travels_to_it() =>
        Assert.Equal("code-by | symptom=no-code carrier=docomo", StartOf("ドコモ コード 届かない", "no-code"));

    [Fact]
    public void Without_answers_the_way_begins_at_the_first_question() => Assert.Equal("code-by | symptom=no-code", StartOf("コードが来ない", "no-code"));

    [Fact]
    public void Two_words_that_answer_one_question_differently_answer_nothing()
    {
        Assert.Equal("carrier | symptom=no-code code-by=sms", StartOf("auもドコモもSMSが来ない", "no-code"));
        Assert.DoesNotContain(Search.Triage("auもドコモもSMSが来ない").Answers, answer => answer.Question.Id == "carrier");
    }

    [Theory]
    [InlineData("ドコモではないのにSMSが来ない")]
    [InlineData("ドコモじゃなくてSMSが来ない")]
    [InlineData("元ドコモ SMS 来ない")]
    [InlineData("ドコモ光の家でSMSが来ない")]
    public void A_word_that_is_denied_answers_nothing(string typed) => Assert.DoesNotContain(Search.Triage(typed).Answers, answer => answer.Question.Id == "carrier");

    [Fact]
    public void Of_the_old_and_the_new_company_the_new_one_is_the_answer() =>
        Assert.Equal("docomo-blocks | symptom=no-code code-by=sms carrier=docomo", StartOf("auからドコモに変えたらSMSが来ない", "no-code"));

    [Fact]
    public void One_word_said_twice_is_no_contradiction() =>
        Assert.Equal("au-blocks | symptom=no-code code-by=sms carrier=au", StartOf("auです。エーユーでSMSが来ない", "no-code"));

    [Fact]
    public void An_answer_to_a_question_that_is_not_on_the_way_of_a_symptom_does_not_travel_on_it()
    {
        var triaged = Search.Triage("アカウントがロックされた。携帯はau");

        Assert.Equal("lock-how | symptom=locked", StartOf("アカウントがロックされた。携帯はau", "locked"));
        Assert.Equal(["carrier"], triaged.Answers.Select(answer => answer.Question.Id));
    }

    [Fact]
    public void Every_way_can_be_walked() => Assert.All(
        Search.Triage("auでSMSが来ない。遠隔操作されてロックされた").Symptoms,
        found => Assert.IsType<Replay.Shown>(Journey.Replay(Small, found.Start.Node, found.Symptom.Id, null, found.Start.Query)));

    [Fact]
    public void A_fix_in_the_plan_at_which_the_way_has_arrived_is_found() =>
        Assert.Equal("unblock-au", Search.Triage("auでSMSが来ない").Fixes[0].Thing.Id);

    private static string StartOf(string typed, string symptom)
    {
        var start = Search.Triage(typed).Symptoms.Single(found => found.Symptom.Id == symptom).Start;
        return $"{start.Node} | {string.Join(' ', start.Query.Select(pair => $"{pair.Key}={pair.Value}"))}";
    }
}
