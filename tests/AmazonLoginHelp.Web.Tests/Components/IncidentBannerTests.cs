using AmazonLoginHelp.Web.Components;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class IncidentBannerTests : PageContext
{
    [Fact]
    public void Trouble_is_told_with_its_first_day_and_who_reported_it()
    {
        var banner = Draw<IncidentBanner>(with => with.Add(view => view.Incidents, [Sample.Incident]));
        var section = banner.Find("section");
        var words = section.TextContent;

        Assert.Equal("見本の障害", banner.Find("section h2").TextContent);
        Assert.Equal(banner.Find("section h2").Id, section.GetAttribute("aria-labelledby"));
        Assert.Contains("待つと直ります。", words, StringComparison.Ordinal);
        Assert.Contains("2026年11月30日から", words, StringComparison.Ordinal);
        Assert.Contains("見本の発表", words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_of_a_report_is_not_linked() =>
        Assert.Empty(Draw<IncidentBanner>(with => with.Add(view => view.Incidents, [Sample.Incident])).FindAll("a"));

    [Fact]
    public void Each_trouble_has_a_section_of_its_own() =>
        Assert.Equal(
            ["見本の障害", "もう1つの障害"],
            Draw<IncidentBanner>(with => with.Add(view => view.Incidents, [Sample.Incident, Sample.Incident with { Title = "もう1つの障害" }]))
                .FindAll("section h2").Select(heading => heading.TextContent));

    [Fact]
    public void How_to_notice_the_end_is_told_where_it_is_known()
    {
        var banner = Draw<IncidentBanner>(with => with.Add(view => view.Incidents, [Sample.Incident with { End = Sample.Prose("公式の投稿を見ます。") }, Sample.Incident with { Id = "other" }]));

        Assert.Contains("公式の投稿を見ます。", Assert.Single(banner.FindAll("details")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_trouble_nothing_is_shown() =>
        Draw<IncidentBanner>(with => with.Add(view => view.Incidents, [])).MarkupMatches("");
}
