using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Features.Check;
using AngleSharp.Dom;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class PlanStepsTests : PageContext
{
    private static readonly Fix Fix = Site.Guide.Fixes[0] with
    {
        Takes = Takes.Minutes,
        Needs = [Need.Computer],
        Hands = Hands.Hers,
        WorksSignedOut = SignedOut.Works,
        Reversible = true,
        GiveUp = "2回ためしてだめなら、次へ進みます。",
    };

    [Fact]
    public void Each_step_is_a_link_in_its_place()
    {
        var links = Steps([Step(Fix, "一つ目"), Step(Fix, "二つ目")]).FindAll("ol > li > a");

        Assert.Equal(["一つ目", "二つ目"], links.Select(link => link.TextContent));
        Assert.Equal(["/fixes/一つ目?plan=x", "/fixes/二つ目?plan=x"], links.Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Steps_are_counted_from_the_number_they_are_given(int start)
    {
        var steps = Steps([Step(Fix), Step(Fix)], start: start);

        Assert.Equal($"{start}", steps.Find("ol").GetAttribute("start"));
        Assert.Equal([$"{start}", $"{start + 1}"], steps.FindAll("ol > li").Select(step => step.GetAttribute("value")));
    }

    [Fact]
    public void A_step_says_how_often_it_helps_how_long_it_takes_what_it_needs_and_when_to_give_up()
    {
        var step = Words(Fix);

        Assert.Contains("効くことがあります", step, StringComparison.Ordinal);
        Assert.Contains("かかる時間: 数分", step, StringComparison.Ordinal);
        Assert.Contains("使うもの: パソコン", step, StringComparison.Ordinal);
        Assert.Contains("やめどき: 2回ためしてだめなら、次へ進みます。", step, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_step_does_not_have_is_not_named()
    {
        var step = Words(Fix with { Needs = [], GiveUp = "" });

        Assert.DoesNotMatch("使うもの|やめどき|もとには戻せません", step);
    }

    [Theory]
    [InlineData(Hands.Hers, false, "自分の手で")]
    [InlineData(Hands.Helpers, false, "手伝う人の手で")]
    [InlineData(Hands.Either, false, "だれの手でも")]
    [InlineData(Hands.Hers, true, "本人の手で")]
    [InlineData(Hands.Helpers, true, "手伝う人の手で")]
    [InlineData(Hands.Either, true, "本人でも、手伝う人でも")]
    public void A_step_says_whose_hands_it_needs_to_whoever_reads_it(Hands hands, bool forSomeone, string words) =>
        Assert.Contains(words, Tags(Fix with { Hands = hands }, forSomeone));

    [Theory]
    [InlineData(SignedOut.Works, "サインインなしでできます")]
    [InlineData(SignedOut.NeedsSignIn, "サインイン中の端末でします")]
    [InlineData(SignedOut.Unclear, "サインインが要るかは不明")]
    public void A_step_says_whether_it_can_be_done_signed_out(SignedOut works, string words) =>
        Assert.Contains(words, Tags(Fix with { WorksSignedOut = works }));

    [Fact]
    public void A_step_that_cannot_be_taken_back_says_so() =>
        Assert.Contains("もとには戻せません", Tags(Fix with { Reversible = false }));

    [Fact]
    public void No_chance_is_ever_a_figure() =>
        Assert.All(Enum.GetValues<Helps>(), helps => Assert.DoesNotMatch("[0-9０-９%％割]", Steps([Step(Fix, helps: helps)]).Find("ol li li").TextContent));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_last_step_of_a_plan_says_where_to_go_on_and_no_other_does(bool endsPlan)
    {
        var steps = Draw<PlanSteps>(with => with.Add(view => view.Steps, [Step(Fix), Step(Fix)]).Add(view => view.EndsPlan, endsPlan)).FindAll("ol > li");

        Assert.DoesNotContain("それでもだめなら", steps[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(endsPlan, steps[1].TextContent.Contains("それでもだめなら", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(new[] { Takes.Now, Takes.Minutes, Takes.Now }, new[] { "今すぐ", null, null })]
    [InlineData(new[] { Takes.Minutes, Takes.Hours, Takes.Now }, new[] { "今すぐ", "ここからは数時間", null })]
    [InlineData(new[] { Takes.Minutes, Takes.Hours, Takes.Days, Takes.Now }, new[] { "今すぐ", "ここからは数時間", "ここからは数日", null })]
    [InlineData(new[] { Takes.Days, Takes.Hours }, new[] { "ここからは数日", null })]
    public void A_mark_says_where_the_plan_can_no_longer_be_done_at_once(Takes[] times, string?[] marks) =>
        Assert.Equal(marks, Marks(Steps([.. times.Select(takes => Step(Fix with { Takes = takes }))])));

    [Fact]
    public void Waiting_for_the_end_of_trouble_has_a_mark_of_its_own_and_so_has_what_comes_after_it()
    {
        var waiting = Draw<PlanSteps>(with => with.Add(view => view.Steps, [Step(Fix with { Takes = Takes.Hours })]).Add(view => view.Judged, false));

        Assert.Equal(["待つあいだ"], Marks(waiting));
        Assert.Equal(["待ったあと", null], Marks(Steps([Step(Fix), Step(Fix)], start: 2)));
    }

    [Theory]
    [InlineData(Takes.Minutes, false, false)]
    [InlineData(Takes.Hours, false, true)]
    [InlineData(Takes.Minutes, true, true)]
    public void The_line_beside_a_step_is_another_while_one_waits(Takes takes, bool onlyWaits, bool isLong) =>
        Assert.Equal(isLong, Steps([Step(Fix with { Takes = takes, OnlyWaits = onlyWaits })]).Find("ol > li").ClassList.Contains("plan-long"));

    [Fact]
    public void A_mark_is_read_before_the_step_from_which_it_holds() =>
        Assert.StartsWith("ここからは数日", Steps([Step(Fix with { Takes = Takes.Days })]).Find("ol > li").TextContent.Trim(), StringComparison.Ordinal);

    private static IEnumerable<string?> Marks(IRenderedComponent<PlanSteps> steps) =>
        [.. steps.FindAll("ol > li").Select(step => step.QuerySelector(".plan-when")?.TextContent)];

    private string Words(Fix fix) => Steps([Step(fix)]).Find("ol > li").TextContent;

    private IEnumerable<string> Tags(Fix fix, bool forSomeone = false) =>
        [.. Steps([Step(fix)], forSomeone).FindAll("ol > li > ul > li").Select(tag => tag.Text().Trim())];

    private static PlanStepView Step(Fix fix, string label = "直す", Helps helps = Helps.Sometimes) => new(new(fix.Id, label, helps), fix, $"/fixes/{label}?plan=x");

    private IRenderedComponent<PlanSteps> Steps(PlanStepView[] steps, bool forSomeone = false, int start = 1) =>
        Draw<PlanSteps>(with => with.Add(view => view.Steps, [.. steps]).Add(view => view.ForSomeone, forSomeone).Add(view => view.Start, start));
}
