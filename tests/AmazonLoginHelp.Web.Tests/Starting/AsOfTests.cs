using AmazonLoginHelp.Engine;
using AngleSharp.Dom;

namespace AmazonLoginHelp.Web.Tests.Starting;

/// <summary>The day as of which the site is shown decides how old facts are.</summary>
public sealed class AsOfTests
{
    private static readonly Fact Number = Site.Guide.Facts.First(fact =>
        fact is { Kind: FactKind.Phone, HardLimit: not null } && fact.CanBeTappedOn(Site.Day) && fact.AgeOn(Site.Day) == FactAge.Fresh);

    [Fact]
    public async Task On_the_day_of_its_review_a_number_is_not_yet_old()
    {
        var panel = await PanelAsync(Number.ReviewBy);

        Assert.Contains("見直しの期日前", panel.Text(), StringComparison.Ordinal);
        Assert.NotNull(panel.QuerySelector("a[href^='tel:']"));
    }

    [Fact]
    public async Task On_the_day_after_its_review_a_number_is_shown_with_a_warning()
    {
        var panel = await PanelAsync(Number.ReviewBy.AddDays(1));

        Assert.Contains("見直しの期日を過ぎています", panel.Text(), StringComparison.Ordinal);
        Assert.NotNull(panel.QuerySelector("a[href^='tel:']"));
    }

    [Fact]
    public async Task On_the_day_after_its_limit_a_number_is_replaced_by_how_to_find_it_on_every_page()
    {
        using var host = SiteHost.InMemory(Number.HardLimit!.Value.AddDays(1));
        var facts = await host.Client.OpenAsync("/facts");
        var contacts = await host.Client.OpenAsync("/contacts");

        var panel = facts.Document.GetElementById(Number.Id)!;
        Assert.Contains(Number.Find, panel.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Number.Values[0], panel.QuerySelector("dd")!.Text(), StringComparison.Ordinal);
        Assert.Null(panel.QuerySelector("a[href^='tel:']"));
        Assert.DoesNotContain(contacts.Document.QuerySelectorAll("a[href^='tel:']"), link => link.TextContent == Number.Values[0]);
    }

    [Fact]
    public async Task Trouble_is_told_while_it_lasts_and_not_after()
    {
        var incident = Site.Guide.Incidents.First(found => found is { From.Minute: null, To: { Minute: null } });
        using var during = SiteHost.InMemory(incident.To!.Value.Day);
        using var after = SiteHost.InMemory(incident.To.Value.Day.AddDays(1));

        Assert.Contains(incident.Title, (await during.Client.OpenAsync("/")).MainWords, StringComparison.Ordinal);
        Assert.Contains(incident.Title, (await during.Client.OpenAsync($"/symptoms/{incident.Affects[0]}")).MainWords, StringComparison.Ordinal);
        Assert.DoesNotContain(incident.Title, (await after.Client.OpenAsync("/")).MainWords, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trouble_is_told_on_the_outcomes_of_the_symptoms_that_it_causes_and_on_no_other()
    {
        var incident = Site.Guide.Incidents.First(found => found.From.Minute is null && found.Affects.Contains("no-code"));
        var affected = Site.Guide.ReachableFrom(incident.Affects.Select(id => Site.Guide.Symptoms.Get(id).FirstQuestion)).OfType<Outcome>().ToList();
        var other = Site.Guide.Nodes.OfType<Outcome>().Except(affected).First();
        using var during = SiteHost.InMemory(incident.From.Day);

        Assert.Contains(incident.Title, (await during.Client.OpenAsync($"/check/{affected[0].Id}")).MainWords, StringComparison.Ordinal);
        Assert.DoesNotContain(incident.Title, (await during.Client.OpenAsync($"/check/{other.Id}")).MainWords, StringComparison.Ordinal);
    }

    private static async Task<IElement> PanelAsync(DateOnly day)
    {
        using var host = SiteHost.InMemory(day);
        return (await host.Client.OpenAsync("/facts")).Document.GetElementById(Number.Id)!;
    }
}
