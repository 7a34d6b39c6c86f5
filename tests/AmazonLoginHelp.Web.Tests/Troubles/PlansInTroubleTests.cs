using AmazonLoginHelp.Engine;
using AngleSharp.Dom;

namespace AmazonLoginHelp.Web.Tests.Troubles;

/// <summary>While trouble lasts, every plan that it affects begins with waiting, except where a fraud is under way.</summary>
public sealed class PlansInTroubleTests(TroubledSite troubled) : IClassFixture<TroubledSite>
{
    private static readonly DateTime Moment = TroubledSite.During.ToDateTime(new(12, 0));

    [Fact]
    public void Every_plan_that_is_affected_begins_with_waiting_and_has_it_once()
    {
        Assert.NotEmpty(troubled.Outcomes);
        Findings.None(
            from outcome in troubled.Outcomes
            where !outcome.IsFraud
            let steps = Plan.At(troubled.Guide, outcome, Moment).Steps
            where !troubled.Guide.Fixes.Get(steps[0].Fix).OnlyWaits || steps.Select(step => step.Fix).Distinct().Count() != steps.Length
            select $"{outcome.Id}: {string.Join(", ", steps.Select(step => step.Fix))}");
    }

    [Fact]
    public void No_plan_loses_a_step_by_waiting_but_other_waits() =>
        Findings.None(
            from outcome in troubled.Outcomes
            from planned in outcome.Plan
            where !troubled.Guide.Fixes.Get(planned.Fix).OnlyWaits
            where !Plan.At(troubled.Guide, outcome, Moment).Steps.Contains(planned)
            select $"{outcome.Id}: {planned.Fix}");

    [Fact]
    public void A_fraud_does_not_wait()
    {
        var frauds = troubled.Outcomes.Where(outcome => outcome.IsFraud).ToList();

        Assert.NotEmpty(frauds);
        Assert.All(frauds, outcome => Assert.Equal(outcome.Plan, Plan.At(troubled.Guide, outcome, Moment).Steps));
    }

    [Fact]
    public void Plans_that_are_not_affected_stay_as_they_are()
    {
        var others = troubled.Guide.Nodes.OfType<Outcome>().Except(troubled.Outcomes).ToList();

        Assert.NotEmpty(others);
        Assert.All(others, outcome => Assert.Equal(outcome.Plan, Plan.At(troubled.Guide, outcome, Moment).Steps));
    }

    [Fact]
    public async Task A_page_of_a_plan_that_is_affected_begins_with_waiting_and_counts_on_after_it()
    {
        foreach (var outcome in troubled.Outcomes.Where(outcome => !outcome.IsFraud).Take(12))
        {
            var page = await troubled.InTrouble.Client.OpenAsync($"/check/{outcome.Id}");
            var steps = page.Section("やることメモ").QuerySelectorAll("ol[start] > li").ToList();

            Assert.True(troubled.Guide.Fixes.Get(FixOf(steps[0])).OnlyWaits, outcome.Id);
            Assert.Equal(Enumerable.Range(1, steps.Count).Select(number => $"{number}"), steps.Select(step => step.GetAttribute("value")));
            Assert.Equal(["1", "2"], page.Section("やることメモ").QuerySelectorAll("ol[start]").Select(list => list.GetAttribute("start")));
            Assert.Contains("作り直しも、送り直しもしません", WebPage.Words(page.Section("やることメモ")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_of_a_fraud_tells_of_the_trouble_and_does_not_wait()
    {
        var fraud = troubled.Outcomes.First(outcome => outcome.IsFraud);

        var page = await troubled.InTrouble.Client.OpenAsync($"/check/{fraud.Id}");

        Assert.Equal(fraud.Plan.Select(planned => planned.Fix), page.Section("やることメモ").QuerySelectorAll("ol[start] > li").Select(FixOf));
        Assert.Contains(TroubledSite.Title, page.MainWords, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_waiting_step_leads_on_to_the_plan()
    {
        var outcome = troubled.Outcomes.First(outcome => !outcome.IsFraud && !outcome.Plan.Any(planned => troubled.Guide.Fixes.Get(planned.Fix).OnlyWaits));
        var plan = await troubled.InTrouble.Client.OpenAsync($"/check/{outcome.Id}");

        var waiting = await troubled.InTrouble.Client.OpenAsync(plan.Section("やることメモ").QuerySelector("ol[start] > li > a")!.GetAttribute("href")!);

        Assert.Contains($"{outcome.Plan.Length + 1}つのうち1番目", waiting.MainWords, StringComparison.Ordinal);
        Assert.Equal(outcome.Plan[0].Label, WebPage.Words(Assert.Single(waiting.Document.QuerySelectorAll("main a[rel='next']"))));
    }

    [Fact]
    public void With_the_sites_own_content_no_plan_waits_for_trouble_that_is_over() =>
        Assert.All(Site.Guide.Nodes.OfType<Outcome>(), outcome =>
        {
            var plan = Plan.At(Site.Guide, outcome, new(2026, 11, 22, 12, 0, 0));
            Assert.Empty(plan.Waiting);
            Assert.Empty(plan.Busy);
            Assert.Equal(outcome.Plan, plan.Steps);
        });

    [Fact]
    public void With_the_sites_own_trouble_every_plan_waited_on_its_days() =>
        Findings.None(
            from incident in Site.Guide.Incidents
            from outcome in Site.Guide.NodesAffectedBy(incident).OfType<Outcome>()
            let first = Plan.At(Site.Guide, outcome, incident.From.Begins).Steps[0]
            where Site.Guide.Fixes.Get(first.Fix).OnlyWaits == outcome.IsFraud
            select $"{incident.Id}: {outcome.Id} begins with {first.Fix}");

    private static string FixOf(IElement step) => step.QuerySelector("a")!.GetAttribute("href")!.Split('/', '?')[2];
}
