using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Features.Check;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class ForSomeoneNoteTests : PageContext
{
    private const string Short = "入らないでください。";
    private const string More = "読み上げません。";

    [Fact]
    public void Beside_a_plan_the_rules_stand_whole()
    {
        var note = Note(Sample.Helping, whole: true);

        Assert.Contains(Short, note.Markup, StringComparison.Ordinal);
        Assert.Contains(More, note.Markup, StringComparison.Ordinal);
        Assert.Empty(note.FindAll("a[href='/pages/helper']"));
    }

    [Fact]
    public void Beside_a_question_they_stand_in_short_with_a_link_to_the_rest()
    {
        var note = Note(Sample.Helping);

        Assert.Contains(Short, note.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(More, note.Markup, StringComparison.Ordinal);
        Assert.Single(note.FindAll("a[href='/pages/helper']"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_leads_back_to_the_page_for_oneself_and_says_what_time_it_is_in_japan(bool whole)
    {
        var note = Note(Sample.Helping, whole);

        Assert.Single(note.FindAll($"a[href='{Sample.Helping.Other}']"));
        Assert.Contains("日本は今、12時0分です", note.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_section_bears_the_name_of_the_page_with_the_rules()
    {
        var section = Note(Sample.Helping).Find("section");

        Assert.Equal(Sample.Rules.Title, section.QuerySelector("h2")!.TextContent);
        Assert.Equal(section.QuerySelector("h2")!.Id, section.GetAttribute("aria-labelledby"));
    }

    [Fact]
    public void Who_looks_for_themselves_is_not_shown_it() => Note(Sample.Own, whole: true).MarkupMatches("");

    [Fact]
    public void Without_rules_there_is_nothing_to_show() => Note(Sample.Helping with { Rules = null }).MarkupMatches("");

    private IRenderedComponent<ForSomeoneNote> Note(ForWhom help, bool whole = false) =>
        Draw<ForSomeoneNote>(with => with.Add(view => view.Help, help).Add(view => view.Whole, whole));
}
