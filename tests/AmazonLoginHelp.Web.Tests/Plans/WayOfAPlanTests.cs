using System.Net;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AngleSharp.Dom;

namespace AmazonLoginHelp.Web.Tests.Plans;

/// <summary>The way to a plan travels along through its fixes, so that one comes back to the plan as it was.</summary>
public sealed class WayOfAPlanTests(Site site)
{
    public static TheoryData<string> Symptoms => Way.Symptoms;

    [Theory]
    [MemberData(nameof(Symptoms))]
    public async Task Each_step_names_the_plan_the_symptom_and_every_answer(string symptom)
    {
        var way = Way.From(symptom);

        var steps = Steps(await site.Client.OpenAsync(way.Address()));

        Assert.Equal(way.Path.Outcome.Plan.Select(planned => Step(way, planned.Fix)), steps.Select(step => step.GetAttribute("href")));
    }

    [Theory]
    [MemberData(nameof(Symptoms))]
    public async Task Each_fix_leads_back_to_exactly_that_plan_and_on_and_back_within_it(string symptom)
    {
        var way = Way.From(symptom);
        var plan = way.Path.Outcome.Plan;
        for (var at = 0; at < plan.Length; at++)
        {
            var page = await site.Client.OpenAsync(Step(way, plan[at].Fix));

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal(way.Address(), BackOf(page));
            Assert.Equal(at > 0 ? Step(way, plan[at - 1].Fix) : null, page.Document.QuerySelector("main a[rel='prev']")?.GetAttribute("href"));
            Assert.Equal(at + 1 < plan.Length ? Step(way, plan[at + 1].Fix) : null, page.Document.QuerySelector("main a[rel='next']")?.GetAttribute("href"));
            Assert.Contains($"{plan.Length}つのうち{at + 1}番目", page.MainWords, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Symptoms))]
    public async Task An_address_whose_way_leads_elsewhere_by_now_falls_back_to_the_bare_plan(string symptom)
    {
        var way = Way.From(symptom);
        var last = way.Path.Answers[^1];
        var elsewhere = last.Question.Options.First(option => option.Target != last.Option.Target);
        var address = Step(way, way.Path.Outcome.Plan[0].Fix).Replace($"&{last.Question.Id}={last.Option.Id}", $"&{last.Question.Id}={elsewhere.Id}", StringComparison.Ordinal);
        Assert.EndsWith($"&{last.Question.Id}={elsewhere.Id}", address, StringComparison.Ordinal);

        var page = await site.Client.OpenAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal($"/check/{way.Path.Outcome.Id}", BackOf(page));
    }

    [Theory]
    [InlineData("symptom=nothing")]
    [InlineData("from=nothing")]
    [InlineData("carrier=nothing&carrier=au")]
    public async Task An_address_whose_way_is_nonsense_falls_back_to_the_bare_plan(string nonsense)
    {
        var outcome = Way.Longest[0].Path.Outcome;

        var page = await site.Client.OpenAsync($"/fixes/{outcome.Plan[0].Fix}?plan={outcome.Id}&{nonsense}");

        Assert.Equal($"/check/{outcome.Id}", BackOf(page));
    }

    [Fact]
    public async Task The_address_to_share_of_a_fix_holds_nothing_of_the_way()
    {
        var way = Way.Longest[0];
        var fix = way.Path.Outcome.Plan[0].Fix;

        var page = await site.Client.OpenAsync(Step(way, fix));

        Assert.Contains(page.Document.QuerySelectorAll("main code"), code => code.TextContent.EndsWith($"/fixes/{fix}", StringComparison.Ordinal));
    }

    internal static IEnumerable<IElement> Steps(WebPage page) => page.Section("やることメモ").QuerySelectorAll("ol[start] > li > a");

    internal static string BackOf(WebPage page) =>
        Assert.Single(page.MainLinks, link => WebPage.Words(link) == "やることメモにもどる").GetAttribute("href")!;

    private static string Step(Way way, string fix) => Addresses.FixInPlan(fix, way.In(Site.Guide).Here());
}
