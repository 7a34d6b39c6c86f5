using System.Collections.Frozen;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Features.Fixes;
using AngleSharp.Dom;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class FixPageTests : PageContext
{
    private static readonly Outcome Plan = Site.Guide.Nodes.OfType<Outcome>().First(outcome => outcome.Plan.Length >= 3);

    [Fact]
    public void The_first_fix_of_a_plan_has_a_next_one_and_none_before()
    {
        var page = Page(InPlan(0));

        Assert.Equal(AddressInPlan(1), page.Find("a[rel='next']").GetAttribute("href"));
        Assert.Equal(Plan.Plan[1].Label, page.Find("a[rel='next']").TextContent);
        Assert.Empty(page.FindAll("a[rel='prev']"));
    }

    [Fact]
    public void A_fix_in_the_middle_of_a_plan_has_one_before_and_one_after()
    {
        var page = Page(InPlan(1));

        Assert.Equal(AddressInPlan(0), page.Find("a[rel='prev']").GetAttribute("href"));
        Assert.Equal(AddressInPlan(2), page.Find("a[rel='next']").GetAttribute("href"));
    }

    [Fact]
    public void The_last_fix_of_a_plan_leads_to_the_contacts_of_its_outcome()
    {
        var page = Page(InPlan(Plan.Plan.Length - 1));

        Assert.Empty(page.FindAll("a[rel='next']"));
        Assert.Equal(AddressInPlan(Plan.Plan.Length - 2), page.Find("a[rel='prev']").GetAttribute("href"));
        Assert.Single(page.FindAll($"main a[href='/check/{Plan.Id}#contacts']"));
    }

    [Fact]
    public void Its_place_in_the_plan_is_said_and_leads_back_to_the_plan()
    {
        var back = Page(InPlan(1)).Find($"main a[href='/check/{Plan.Id}']");

        Assert.Equal("やることメモにもどる", back.TextContent);
        Assert.Contains($"{Plan.Plan.Length}つのうち2番目", back.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void On_its_own_it_leads_to_the_symptoms_the_contacts_and_where_it_helps()
    {
        var model = InPlan(0) with { Place = null, UsedBy = [Plan] };

        var page = Page(model);

        Assert.Empty(page.FindAll("a[rel='next'], a[rel='prev']"));
        Assert.Single(page.FindAll("main a[href='/symptoms']"));
        Assert.Single(page.FindAll("main a[href='/contacts']"));
        Assert.Equal(Plan.Title, page.Find($"main a[href='/check/{Plan.Id}']").TextContent);
    }

    [Fact]
    public void Its_parts_stand_in_the_order_in_which_they_are_needed()
    {
        var fix = Site.Guide.Fixes[0] with { Before = Sample.Prose("前"), Undo = Sample.Prose("戻す") };

        var headings = Page(new(Site.Frame, fix, null, [], [])).FindAll("main h2").Select(heading => heading.TextContent);

        Assert.Equal(["はじめる前に", "やりかた", "できたか確かめる", "もとに戻すには", "だめなら"], headings.Take(5));
    }

    [Fact]
    public void What_changed_since_older_guides_is_set_off_from_the_instructions()
    {
        var fix = Site.Guide.Fixes[0] with { Changed = Sample.Prose("前は番号でした。") };

        var note = Page(new(Site.Frame, fix, null, [], [])).Find("main [role='note']");

        Assert.Contains("古い案内から変わったこと", note.TextContent, StringComparison.Ordinal);
        Assert.Contains("前は番号でした。", note.TextContent, StringComparison.Ordinal);
        Assert.Null(note.Closest("ol"));
    }

    [Fact]
    public void Where_nothing_changed_nothing_says_so() =>
        Assert.Empty(Page(new(Site.Frame, Site.Guide.Fixes[0] with { Changed = Prose.Empty }, null, [], [])).FindAll("main [role='note'].changed"));

    [Fact]
    public void Its_steps_are_numbered_in_their_order()
    {
        var fix = Site.Guide.Fixes[0] with { Steps = [Sample.Prose("一"), Sample.Prose("二"), Sample.Prose("三")] };

        var page = Page(new(Site.Frame, fix, null, [], []));

        Assert.Equal(["一", "二", "三"], page.FindAll("section[aria-labelledby='steps'] > ol > li").Select(step => step.Text().Trim()));
    }

    [Theory]
    [InlineData(Marks.LocksAfterTries, "当てずっぽうで入れないで")]
    [InlineData(Marks.CutsConnection, "インターネットが切れます")]
    [InlineData(Marks.ForgetsDevice, "初めての端末")]
    [InlineData(Marks.EndsSignInElsewhere, "先にその端末を使って")]
    public void What_can_hurt_is_said_before_the_first_step(Marks mark, string words)
    {
        var fix = Site.Guide.Fixes[0] with { Marks = mark };

        var main = Page(new(Site.Frame, fix, null, [], [])).Find("main").TextContent;

        Assert.InRange(main.IndexOf(words, StringComparison.Ordinal), 0, main.IndexOf("やりかた", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fix_without_marks_has_no_warning()
    {
        var fix = Site.Guide.Fixes[0] with { Marks = Marks.None };

        Assert.Empty(Page(new(Site.Frame, fix, null, [], [])).FindAll(".warning"));
    }

    [Fact]
    public void The_address_to_share_is_the_deep_link_without_the_plan() =>
        Assert.Contains(
            Page(InPlan(1)).FindAll("main code"),
            code => code.TextContent == $"https://help.example/fixes/{Plan.Plan[1].Fix}");

    [Fact]
    public void Its_place_in_a_plan_is_counted_with_the_waiting_before_it()
    {
        var place = InPlan(0).Place!;
        var model = InPlan(0) with { Place = place with { Number = 2, Plan = place.Plan with { Waiting = [new("wait", "待つ", Helps.Often)] } } };

        var page = Page(model);

        Assert.Contains($"{Plan.Plan.Length + 1}つのうち2番目", page.Find(".back").TextContent, StringComparison.Ordinal);
        Assert.Equal($"/fixes/wait?plan={Plan.Id}", page.Find("a[rel='prev']").GetAttribute("href"));
    }

    [Theory]
    [InlineData(true, "本人の手で")]
    [InlineData(false, "自分の手で")]
    public void Whose_hands_it_needs_is_said_to_whoever_reads_it(bool forSomeone, string words)
    {
        var model = InPlan(0);
        var place = model.Place! with { Journey = model.Place.Journey with { ForSomeone = forSomeone } };
        var page = Page(model with { Fix = model.Fix with { Hands = Hands.Hers }, Place = place, Help = ForWhom.Of(Site.Guide, place.Journey, point => Addresses.FixInPlan(model.Fix.Id, point)) });

        Assert.Contains(words, page.Find("main dl").TextContent, StringComparison.Ordinal);
        Assert.Equal(forSomeone, page.FindAll("main a[href='/pages/helper']").Count == 1);
        Assert.Equal(forSomeone, page.Find("a[rel='next']").GetAttribute("href")!.Contains("for=someone", StringComparison.Ordinal));
    }

    [Fact]
    public void An_old_name_of_a_plan_still_finds_it()
    {
        var renamed = Site.Guide with { Moved = new Dictionary<GuideReference, GuideReference> { [new(GuideKind.Node, "old-name")] = new(GuideKind.Node, Plan.Id) }.ToFrozenDictionary() };

        Assert.Equal($"/check/{Plan.Id}", PlanPlace.Find(renamed, Site.Frame.Now, [KeyValuePair.Create("plan", "old-name")], Plan.Plan[0].Fix)?.Address);
        Assert.Null(PlanPlace.Find(renamed, Site.Frame.Now, [KeyValuePair.Create("plan", "no-name")], Plan.Plan[0].Fix));
        Assert.Null(PlanPlace.Find(renamed, Site.Frame.Now, [], Plan.Plan[0].Fix));
    }

    [Fact]
    public void When_to_give_up_is_said_where_it_is_known()
    {
        var model = InPlan(0);

        Assert.Contains("3日たったら次へ。", Page(model with { Fix = model.Fix with { GiveUp = "3日たったら次へ。" } }).Find("main dl").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("やめどき", Page(model with { Fix = model.Fix with { GiveUp = "" } }).Find("main").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Trouble_that_is_going_on_is_told_before_the_steps()
    {
        var page = Page(InPlan(0) with { Incidents = [Sample.Incident] }).Find("main").TextContent;

        Assert.InRange(page.IndexOf(Sample.Incident.Title, StringComparison.Ordinal), 0, page.IndexOf("やりかた", StringComparison.Ordinal));
    }

    private static FixModel InPlan(int index)
    {
        var planned = Plan.Plan[index];
        return new(Site.Frame, Site.Guide.Fixes.Get(planned.Fix), PlanPlace.Find(Site.Guide, Site.Frame.Now, [KeyValuePair.Create("plan", Plan.Id)], planned.Fix), [Plan], []);
    }

    private static string AddressInPlan(int index) => $"/fixes/{Plan.Plan[index].Fix}?plan={Plan.Id}";

    private IRenderedComponent<FixPage> Page(FixModel model) => Draw<FixPage>(with => with.Add(page => page.Model, model));
}
