using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Features.Status;
using AmazonLoginHelp.Web.Hosting;
using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class StatusPageTests : PageContext
{
    [Fact]
    public void Where_nothing_is_going_on_and_nothing_was_both_are_said()
    {
        var words = Page([], []).Find("main").TextContent;

        Assert.Contains("今、このサイトで知っている不具合はありません", words, StringComparison.Ordinal);
        Assert.Contains("まだありません。", words, StringComparison.Ordinal);
    }

    [Fact]
    public void While_trouble_lasts_it_stands_before_what_was_and_says_to_wait()
    {
        var page = Page([Sample.Incident], [Sample.Incident with { Id = "over", Title = "過ぎた障害", To = Sample.Incident.From }]);

        Assert.Equal(["見本の障害", "今、起きやすいこと", "過去の不具合"], page.FindAll("main h2").Select(heading => heading.TextContent));
        Assert.Contains("待つのがいちばんです", page.Find("main").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("知っている不具合はありません", page.Find("main").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_is_told_with_what_it_caused_and_who_reported_it()
    {
        var past = Page([], [Sample.Incident]).Find("article");

        Assert.Equal("見本の障害", past.QuerySelector("h3")!.TextContent);
        Assert.Equal(past.QuerySelector("h3")!.Id, past.GetAttribute("aria-labelledby"));
        Assert.Equal(Site.Guide.Symptoms.Get("no-code").Title, past.QuerySelector("a[href='/symptoms/no-code']")!.Text());
        Assert.Contains("待つと直ります。", past.TextContent, StringComparison.Ordinal);
        Assert.Contains("見本の発表", past.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-07-08", "2021-07-08", "2021年7月8日")]
    [InlineData("2021-05-15", "2021-05-21", "2021年5月15日から2021年5月21日まで")]
    [InlineData("2025-10-20 15:49", "2025-10-20 18:24", "2025年10月20日 15:49から18:24まで")]
    [InlineData("2025-10-20 22:00", "2025-10-21 02:05", "2025年10月20日 22:00から2025年10月21日 02:05まで")]
    [InlineData("2025-10-20", "2025-10-20 18:24", "2025年10月20日から18:24まで")]
    public void A_day_is_named_once_and_hours_are_shown(string from, string to, string words)
    {
        var incident = Sample.Incident with { From = DayOrMinute.Parse(from)!.Value, To = DayOrMinute.Parse(to) };

        Assert.Contains(Page([], [incident]).FindAll("article > p"), paragraph => paragraph.TextContent == words);
    }

    [Fact]
    public async Task The_sites_own_trouble_is_listed_newest_first()
    {
        using var host = SiteHost.InMemory(Site.Day);

        var page = await host.Client.OpenAsync("/status");

        Assert.Equal(
            Site.Guide.Incidents.Where(incident => incident.To is not null).OrderByDescending(incident => incident.From.Begins).Select(incident => incident.Title),
            page.Section("過去の不具合").QuerySelectorAll("article h3").Select(WebPage.Words));
    }

    [Theory]
    [InlineData("2026-12-01", null, true, false)]
    [InlineData("2026-12-01", "2026-12-01", true, false)]
    [InlineData("2026-11-01", "2026-11-30", false, true)]
    [InlineData("2026-12-01 11:00", "2026-12-01 12:01", true, false)]
    [InlineData("2026-12-01 11:00", "2026-12-01 12:00", false, true)]
    [InlineData("2026-12-01 12:01", null, false, false)]
    [InlineData("2026-12-02", "2026-12-03", false, false)]
    public async Task At_noon_trouble_is_going_on_or_past_or_still_to_come_and_then_not_told(string from, string? to, bool active, bool past)
    {
        var incident = Sample.Incident with { From = DayOrMinute.Parse(from)!.Value, To = to is null ? null : DayOrMinute.Parse(to) };
        var guides = new GuideSource(new(Site.Guide with { Incidents = [incident] }, "", []));
        var frames = new PageFrames(JapanTime.Clock(Site.Day), Options.Create(new SiteOptions()), guides, new HostingEnvironment { EnvironmentName = Environments.Production });

        var model = await new GetStatusHandler(guides, frames).Handle(new(), default);

        Assert.Equal((active, past), (model.Active.Contains(incident), model.Past.Any(one => one.Incident == incident)));
    }

    [Fact]
    public void While_trouble_is_on_the_page_leads_on_to_what_it_causes_and_to_fraud_help()
    {
        var links = Page([Sample.Incident], []).FindAll("main a").Select(link => link.GetAttribute("href")).ToList();

        Assert.All(Sample.Incident.Affects, symptom => Assert.Contains(Addresses.Journey(Engine.Journey.First(Site.Guide.Symptoms.Get(symptom))), links));
        Assert.Contains(Addresses.Node(Site.Guide.Strip.Target), links);
    }

    private IRenderedComponent<StatusPage> Page(Incident[] active, Incident[] past) =>
        Draw<StatusPage>(with => with.Add(page => page.Model, new StatusModel(
            Site.Frame,
            [.. active],
            [.. active.SelectMany(incident => incident.Affects).Distinct().Select(Site.Guide.Symptoms.Get)],
            [.. past.Select(incident => new PastIncident(incident, [.. incident.Affects.Select(Site.Guide.Symptoms.Get)]))])));
}
