using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Features.Check;
using AngleSharp.Dom;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class OutcomePanelTests : PageContext
{
    private static readonly Fix Harmless = Site.Guide.Fixes[0] with { Id = "harmless", Takes = Takes.Hours, Reversible = true, Needs = [Need.SimPin, Need.AnotherPhone] };
    private static readonly Fix Final = Harmless with { Id = "final", Reversible = false, Needs = [] };

    private static readonly Outcome Verdict = Site.Guide.Nodes.OfType<Outcome>().First() with
    {
        Title = "見本が止めています",
        Layer = Layer.Carrier,
        Likely = false,
        Body = Sample.Prose("理由です。"),
        PlanNote = Sample.Prose("計画についての一言です。"),
        IfNot = Sample.Prose("あなたのせいではありません。"),
    };

    private static readonly OutcomeView View = new(
        Verdict,
        Likely: false,
        [],
        [],
        [
            new(new("harmless", "待つ", Helps.Sometimes), Harmless, "/fixes/harmless?plan=sample"),
            new(new("final", "消す", Helps.Often), Final, "/fixes/final?plan=sample"),
        ],
        [new(Sample.Contact, Busy: false)],
        new(["入れません。"], []),
        []);

    [Fact]
    public void The_verdict_is_the_heading_with_the_layer_and_the_reason()
    {
        var panel = Panel(View);

        Assert.Equal("見本が止めています", Assert.Single(panel.FindAll("h1")).TextContent);
        Assert.Contains("携帯会社・メール会社の設定", panel.Find("h1 + p").TextContent, StringComparison.Ordinal);
        Assert.Contains(panel.FindAll("p"), paragraph => paragraph.TextContent == "理由です。");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_layer_that_is_only_likely_is_marked_as_a_guess(bool likely) =>
        Assert.Equal(
            likely,
            Panel(View with { Likely = likely }).Find("h1 + p").TextContent.Contains("推定", StringComparison.Ordinal));

    [Fact]
    public void The_plan_is_numbered_and_each_fix_links_to_its_place_in_this_plan()
    {
        var links = Panel(View).FindAll("ol > li > a");

        Assert.Equal(["待つ", "消す"], links.Select(link => link.TextContent));
        Assert.Equal(["/fixes/harmless?plan=sample", "/fixes/final?plan=sample"], links.Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_planned_fix_says_how_often_it_helps_how_long_it_takes_and_what_it_needs()
    {
        var step = Panel(View).Find("ol > li").TextContent;

        Assert.Contains("効くことがあります", step, StringComparison.Ordinal);
        Assert.Contains("数時間", step, StringComparison.Ordinal);
        Assert.Contains("ネットワーク暗証番号(4桁)、別の電話", step, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_fix_that_cannot_be_taken_back_says_so() =>
        Assert.Equal(
            [false, true],
            Panel(View).FindAll("ol > li").Select(step => step.TextContent.Contains("もとには戻せません", StringComparison.Ordinal)));

    [Fact]
    public void A_remark_on_the_plan_is_read_with_the_plan() =>
        Assert.Contains("計画についての一言です。", Section(Panel(View), "やることメモ").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Contacts_stand_under_their_heading() =>
        Assert.NotNull(Section(Panel(View), "連絡先").QuerySelector("#sample-contact"));

    [Fact]
    public void What_it_means_if_nothing_helped_has_the_last_word() =>
        Assert.Contains("あなたのせいではありません。", Section(Panel(View), "それでもだめなら").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Answers_that_the_way_did_not_need_are_named()
    {
        var question = (Question)Site.Guide.Nodes.Get("carrier");
        var option = question.Find("au")!;

        var unused = Section(Panel(View with { Unused = [new(question, option)] }), "使わなかった答え").QuerySelector("li")!.TextContent;

        Assert.Contains(question.Title, unused, StringComparison.Ordinal);
        Assert.Contains(option.Label, unused, StringComparison.Ordinal);
    }

    [Fact]
    public void When_every_answer_was_used_nothing_is_said_about_unused_ones() =>
        Assert.DoesNotContain("使わなかった答え", Panel(View).Markup, StringComparison.Ordinal);

    [Fact]
    public void Trouble_that_is_going_on_stands_before_the_plan()
    {
        var panel = Panel(View, incidents: Sample.Incident);
        var headings = panel.FindAll("h2").Select(heading => heading.TextContent).ToList();

        Assert.InRange(headings.IndexOf("見本の障害"), 0, headings.IndexOf("やることメモ") - 1);
    }

    [Fact]
    public void Waiting_comes_first_and_the_numbering_goes_on_after_it()
    {
        var waiting = View.Steps[0] with { Planned = new("harmless", "おさまるまで待つ", Helps.Often) };

        var steps = Section(Panel(View with { Waiting = [waiting], Steps = View.Steps[1..] }), "やることメモ").QuerySelectorAll("ol > li").ToList();

        Assert.Equal(["おさまるまで待つ", "消す"], steps.Select(step => step.QuerySelector("a")!.TextContent));
        Assert.Equal(["1", "2"], steps.Select(step => step.GetAttribute("value")));
    }

    [Fact]
    public void Only_the_first_contact_is_open()
    {
        var panel = Panel(View with { Contacts = [View.Contacts[0], new(Sample.Contact with { Id = "second" }, Busy: false), new(Sample.Contact with { Id = "third" }, Busy: true)] });

        Assert.Equal(["second", "third"], panel.FindAll("section[aria-labelledby='contacts'] > details").Select(contact => contact.Id));
        Assert.NotNull(Section(panel, "連絡先").QuerySelector("article#sample-contact"));
        Assert.Contains("つながりにくい", panel.Find("#third").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("つながりにくい", panel.Find("#second").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_stand_between_the_verdict_and_the_plan()
    {
        var question = (Question)Site.Guide.Nodes.Get("carrier");
        var reason = new Reason(new(question, question.Options[0] with { Tells = "ほかのSMSは届きます。" }), [Layer.Line]);

        var headings = Panel(View with { Reasons = [reason] }).FindAll("h1, h2").Select(heading => heading.TextContent).ToList();

        Assert.Equal([Verdict.Title, "そう考えるわけ", "やることメモ"], headings.Take(3));
    }

    [Fact]
    public void A_helper_reads_the_rules_before_the_plan_and_whose_hands_each_step_needs()
    {
        var panel = Panel(View with { Steps = [View.Steps[0] with { Fix = Harmless with { Hands = Hands.Hers } }] }, Sample.Helping);

        Assert.InRange(panel.Markup.IndexOf("読み上げません。", StringComparison.Ordinal), 0, panel.Markup.IndexOf("やることメモ", StringComparison.Ordinal));
        Assert.Contains("本人の手で", panel.Find("ol > li").TextContent, StringComparison.Ordinal);
        Assert.Contains("本人が読みます", Section(panel, "電話で読むメモ(30秒)").TextContent, StringComparison.Ordinal);
    }

    private static IElement Section(IRenderedComponent<OutcomePanel> panel, string heading)
    {
        var label = Assert.Single(panel.FindAll("section > h2"), found => found.TextContent == heading);
        Assert.Equal(label.Id, label.ParentElement!.GetAttribute("aria-labelledby"));
        return label.ParentElement;
    }

    private IRenderedComponent<OutcomePanel> Panel(OutcomeView view, ForWhom? help = null, params Incident[] incidents) =>
        Draw<OutcomePanel>(with => with.Add(panel => panel.View, view).Add(panel => panel.Help, help ?? Sample.Own).Add(panel => panel.Incidents, [.. incidents]));
}
