using System.Globalization;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Features.Status;
using AngleSharp.Dom;
using Bunit;

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

        Assert.Equal(["見本の障害", "過去の不具合"], page.FindAll("main h2").Select(heading => heading.TextContent));
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
    [InlineData("2025-10-20", 1)]
    [InlineData("2025-10-21", 0)]
    [InlineData("2018-07-15", 0)]
    public async Task Trouble_is_going_on_on_its_own_days_only_and_what_is_still_to_come_is_not_told(string day, int active)
    {
        using var host = SiteHost.InMemory(DateOnly.Parse(day, CultureInfo.InvariantCulture));

        var page = await host.Client.OpenAsync("/status");
        var past = page.Document.QuerySelectorAll("main article").Length;

        Assert.Equal(active, page.Document.QuerySelectorAll("main section.incident").Length);
        Assert.Equal(Site.Guide.Incidents.Count(incident => incident.To!.Value.Day < DateOnly.Parse(day, CultureInfo.InvariantCulture)), past);
    }

    private IRenderedComponent<StatusPage> Page(Incident[] active, Incident[] past) =>
        Draw<StatusPage>(with => with.Add(page => page.Model, new StatusModel(
            Site.Frame,
            [.. active],
            [.. past.Select(incident => new PastIncident(incident, [.. incident.Affects.Select(Site.Guide.Symptoms.Get)]))])));
}
