using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Features.Check;
using AngleSharp.Dom;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class QuestionPanelTests : PageContext
{
    private static readonly OptionView Yes = new("ある", "前のスマホなど", "/check/yes?symptom=no-code&have=yes", IsCurrent: false);
    private static readonly OptionView No = new("ない", null, "/check/no?symptom=no-code&have=no", IsCurrent: false);

    [Fact]
    public void The_question_is_the_heading_and_its_help_follows()
    {
        var panel = Panel([Yes, No]);

        Assert.Equal("端末はありますか?", Assert.Single(panel.FindAll("h1")).TextContent);
        Assert.Equal("思い出してください。", panel.Find("h1 ~ p").TextContent);
    }

    [Fact]
    public void Options_are_links_in_their_order_in_a_list_that_bears_the_question_as_its_name()
    {
        var panel = Panel([Yes, No]);
        var options = panel.FindAll($"ul[aria-labelledby='{panel.Find("h1").Id}'] > li > a");

        Assert.Equal([Yes.Address, No.Address], options.Select(option => option.GetAttribute("href")));
        Assert.StartsWith("ある", options[0].Text().Trim(), StringComparison.Ordinal);
        Assert.Contains("前のスマホなど", options[0].Text(), StringComparison.Ordinal);
        Assert.Equal("ない", options[1].Text().Trim());
    }

    [Fact]
    public void There_is_nothing_to_fill_in() => Assert.Empty(Panel([Yes, No]).FindAll("form, input, button, select, textarea"));

    [Fact]
    public void Only_the_option_that_was_picked_before_is_marked_and_the_mark_can_be_read()
    {
        var marked = Panel([Yes, No with { IsCurrent = true }]).FindAll("a[aria-current]");

        Assert.Equal(No.Address, Assert.Single(marked).GetAttribute("href"));
        Assert.Contains("前に選んだ答え", marked[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_answer_no_option_is_marked() => Assert.Empty(Panel([Yes, No]).FindAll("[aria-current]"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_way_to_fraud_help_stands_beside_a_first_question_only(bool isFirst)
    {
        var strip = Panel([Yes, No], isFirst).FindAll($"a[href='/check/{Site.Frame.Strip.Target}']");

        Assert.Equal(isFirst ? 1 : 0, strip.Count);
        Assert.All(strip, link => Assert.NotNull(link.Closest("aside[aria-label]")));
    }

    [Theory]
    [InlineData(Effort.Try, "30秒ほどで、ためせます。")]
    [InlineData(Effort.Look, "画面を見て、答えてください。")]
    public void What_an_answer_costs_is_said_before_the_options(Effort effort, string words)
    {
        var panel = Panel([Yes, No], effort: effort).Markup;

        Assert.InRange(panel.IndexOf(words, StringComparison.Ordinal), 0, panel.IndexOf("<ul", StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_to_which_people_know_the_answer_says_nothing_of_effort() =>
        Assert.Equal(["思い出してください。"], Panel([Yes, No]).FindAll("h1 ~ p").Select(paragraph => paragraph.TextContent));

    [Fact]
    public void Trouble_that_is_going_on_is_told_before_the_options()
    {
        var panel = Panel([Yes, No], incidents: [Sample.Incident]).Markup;

        Assert.InRange(panel.IndexOf(Sample.Incident.Title, StringComparison.Ordinal), 0, panel.IndexOf(Yes.Label, StringComparison.Ordinal));
    }

    [Fact]
    public void A_helper_is_told_in_short_what_to_know_and_who_looks_for_themselves_is_not()
    {
        Assert.Contains("入らないでください。", Panel([Yes, No], help: Sample.Helping).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("読み上げません。", Panel([Yes, No], help: Sample.Helping).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("入らないでください。", Panel([Yes, No], help: Sample.Own).Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<QuestionPanel> Panel(OptionView[] options, bool isFirst = false, Effort effort = Effort.Know, ForWhom? help = null, Incident[]? incidents = null) =>
        Draw<QuestionPanel>(with => with
            .Add(panel => panel.Title, "端末はありますか?")
            .Add(panel => panel.View, new QuestionView(Sample.Prose("思い出してください。"), effort, [.. options], isFirst))
            .Add(panel => panel.Strip, Site.Frame.Strip)
            .Add(panel => panel.Help, help ?? Sample.Own)
            .Add(panel => panel.Incidents, [.. incidents ?? []]));
}
