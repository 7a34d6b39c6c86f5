using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Features.Check;
using AngleSharp.Dom;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class AnswerTrailTests : PageContext
{
    private static readonly TrailEntry First = new("どこに届きますか?", "SMS", "/check/code-by?symptom=no-code&code-by=sms");
    private static readonly TrailEntry Second = new("どの会社ですか?", "au", "/check/carrier?symptom=no-code&carrier=au");

    [Fact]
    public void Each_answer_stands_by_its_question_in_the_order_of_the_way()
    {
        var trail = Trail([First, Second], []);

        Assert.Equal([First.Question, Second.Question], trail.FindAll("dt").Select(question => question.TextContent));
        Assert.Equal([First.Answer, Second.Answer], trail.FindAll("dt + dd").Select(answer => answer.TextContent));
    }

    [Fact]
    public void Each_answer_has_a_link_to_change_it_that_names_its_question()
    {
        var links = Trail([First, Second], []).FindAll("a");

        Assert.Equal([First.Change, Second.Change], links.Select(link => link.GetAttribute("href")));
        Assert.Equal([$"変える: {First.Question}", $"変える: {Second.Question}"], links.Select(link => link.Text()));
    }

    [Theory]
    [InlineData(DropReason.GivenTwice, "アドレスに2回書かれていたため")]
    [InlineData(DropReason.NoSuchOption, "選べるものの中になかったため")]
    public void An_answer_that_could_not_be_used_is_named_with_the_reason(DropReason reason, string words)
    {
        var question = (Question)Site.Guide.Nodes.Get("carrier");

        var note = Trail([], [new(question, reason)]).Find("p").TextContent;

        Assert.Contains(question.Title, note, StringComparison.Ordinal);
        Assert.Contains(words, note, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_answers_nothing_is_shown() => Trail([], []).MarkupMatches("");

    [Fact]
    public void Its_section_bears_the_name_of_its_heading()
    {
        var section = Trail([First], []).Find("section");

        Assert.Equal(section.QuerySelector("h2")!.Id, section.GetAttribute("aria-labelledby"));
    }

    private IRenderedComponent<AnswerTrail> Trail(TrailEntry[] trail, DroppedAnswer[] dropped) =>
        Draw<AnswerTrail>(with => with.Add(view => view.Trail, [.. trail]).Add(view => view.Dropped, [.. dropped]));
}
