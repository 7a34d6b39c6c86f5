namespace AmazonLoginHelp.Engine.Tests.Tree;

public sealed class TrailTests
{
    private static readonly Guide Guide = SmallGuide.Standard;

    [Fact]
    public void A_trail_reads_as_its_symptom_its_answers_and_its_end()
    {
        Assert.Equal("no-code: code-by=sms > carrier=au > brand-new-sim", $"{Trail("no-code", "brand-new-sim", ("code-by", "sms"), ("carrier", "au"))}");
        Assert.Equal("carrier=au > brand-new-sim", $"{Trail(null, "brand-new-sim", ("carrier", "au"))}");
        Assert.Equal("au-blocks", $"{Trail(null, "au-blocks")}");
    }

    [Fact]
    public void A_trail_of_the_tree_is_replayed_from_its_symptom_from_its_first_question_or_from_its_end()
    {
        Assert.True(Trail("no-code", "brand-new-sim", ("code-by", "sms"), ("carrier", "au")).IsReplayedIn(Guide));
        Assert.True(Trail("no-code", "code-by").IsReplayedIn(Guide));
        Assert.True(Trail(null, "brand-new-sim", ("carrier", "au")).IsReplayedIn(Guide));
        Assert.True(Trail(null, "au-blocks").IsReplayedIn(Guide));
    }

    [Fact]
    public void A_trail_that_ends_elsewhere_or_skips_a_question_is_not_replayed()
    {
        Assert.False(Trail("no-code", "mail-kind", ("code-by", "sms")).IsReplayedIn(Guide));
        Assert.False(Trail("no-code", "brand-new-sim", ("carrier", "au")).IsReplayedIn(Guide));
        Assert.False(Trail("locked", "carrier", ("code-by", "sms")).IsReplayedIn(Guide));
    }

    [Fact]
    public void A_trail_with_an_answer_that_the_way_does_not_need_is_not_replayed() =>
        Assert.False(Trail("no-code", "carrier", ("code-by", "sms"), ("mail-kind", "icloud")).IsReplayedIn(Guide));

    private static Trail Trail(string? symptom, string end, params (string Question, string Option)[] answers) =>
        new(Guide.Symptoms.Find(symptom), [.. answers.Select(answer => Answer(answer.Question, answer.Option))], Guide.Nodes.Get(end));

    private static Answered Answer(string question, string option)
    {
        var asked = (Question)Guide.Nodes.Get(question);
        return new(asked, asked.Find(option)!);
    }
}
