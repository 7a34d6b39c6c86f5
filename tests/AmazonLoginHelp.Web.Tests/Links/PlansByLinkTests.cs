using System.Net;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Tests.Links;

/// <summary>From each outcome through its plan by the links to the next fix, to the end.</summary>
public sealed class PlansByLinkTests(Site site)
{
    public static TheoryData<string> Outcomes => [.. Site.Guide.Nodes.OfType<Outcome>().Select(outcome => outcome.Id)];

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task A_plan_can_be_read_from_its_first_fix_to_its_contacts(string id)
    {
        var outcome = (Outcome)Site.Guide.Nodes.Get(id);
        var page = await site.Client.OpenAsync($"/check/{id}");
        var next = page.Section("やることメモ").QuerySelector("ol > li > a");
        foreach (var planned in outcome.Plan)
        {
            Assert.NotNull(next);
            Assert.Equal(planned.Label, WebPage.Words(next));
            page = await site.Client.OpenAsync(next.GetAttribute("href")!);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal(Site.Guide.Fixes.Get(planned.Fix).Title, page.Heading);
            next = page.Document.QuerySelector("main a[rel='next']");
        }

        Assert.Null(next);
        Assert.Contains(page.MainLinks, link => link.GetAttribute("href") == $"/check/{id}#contacts");
    }
}
