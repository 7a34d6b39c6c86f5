using System.Globalization;
using AmazonLoginHelp.Content;
using AmazonLoginHelp.Engine;
using AngleSharp.Dom;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>The list of all facts says how many are fresh, due and past their limit, and leads to each of these.</summary>
public sealed class FactsPageTests
{
    [Theory]
    [InlineData("2026-12-01")]
    [InlineData("2027-03-01")]
    [InlineData("2029-01-01")]
    public async Task The_ages_are_counted_at_the_top_and_lead_to_their_facts(string asOf)
    {
        var day = DateOnly.Parse(asOf, CultureInfo.InvariantCulture);
        using var host = SiteHost.InMemory(day);

        var page = (await host.Client.OpenAsync("/facts")).Document;

        var counts = page.QuerySelectorAll(".fact-ages > li");
        Assert.Equal(
            new[] { ("古いため、値は載せていません", FactAge.PastLimit), ("見直しの期日を過ぎています", FactAge.Due), ("見直しの期日前", FactAge.Fresh) }
                .Select(age => $"{age.Item1}: {Site.Guide.Facts.Count(fact => fact.AgeOn(day) == age.Item2)}件"),
            counts.Select(count => count.TextContent.Trim()));
        Assert.All(counts.SelectMany(count => count.QuerySelectorAll("a")), link =>
        {
            var group = page.GetElementById(link.GetAttribute("href")![1..])!;
            Assert.EndsWith($": {group.QuerySelectorAll(".fact-panel").Length}件", link.TextContent.Trim(), StringComparison.Ordinal);
        });
        Assert.Equal(Site.Guide.Facts.Count, page.QuerySelectorAll(".fact-panel").Length);
    }

    [Fact]
    public async Task No_fact_can_have_the_anchor_of_an_age()
    {
        using var host = SiteHost.InMemory(new(2027, 3, 1));

        var page = (await host.Client.OpenAsync("/facts")).Document;

        var anchors = page.QuerySelectorAll(".fact-ages a").Select(link => link.GetAttribute("href")![1..]).ToList();
        Assert.NotEmpty(anchors);
        Assert.DoesNotContain(anchors, anchor => CanBeAFact(anchor));
        Assert.True(CanBeAFact("age-due"));
    }

    [Fact]
    public async Task Within_one_age_the_oldest_evidence_comes_first()
    {
        using var host = SiteHost.InMemory(new(2027, 3, 1));

        var page = (await host.Client.OpenAsync("/facts")).Document;

        Assert.All(page.QuerySelectorAll("section[id^='age--']"), group =>
        {
            var evidence = group.QuerySelectorAll(".fact-panel").Select(panel => Site.Guide.Facts.Get(panel.Id!).Evidence?.Earliest ?? default).ToList();
            Assert.Equal(evidence.Order(), evidence);
        });
    }

    private static bool CanBeAFact(string id) => GuideCompiler.Compile(
        [new("facts/more.yaml", $"- id: {id}\n  label: More\n  kind: text\n  value: a\n  source: {{title: A page}}\n  confidence: official\n  evidence: unknown\n  written: 2026-11-22\n  review-by: 2027-05-22\n  find: Look.\n")],
        new(2026, 12, 1)).Diagnostics.All(diagnostic => diagnostic.Rule.Code != "AH0107");
}
