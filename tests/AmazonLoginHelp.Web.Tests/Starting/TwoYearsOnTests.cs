using System.Text.RegularExpressions;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Tests.Links;

namespace AmazonLoginHelp.Web.Tests.Starting;

/// <summary>A site that nobody looks after for two years shows no number that somebody else may have by then.</summary>
public sealed class TwoYearsOnTests
{
    private static readonly DateOnly Day = new(2028, 11, 23);

    /// <summary>Numbers that are past their limit by then, and that no fact still vouches for.</summary>
    private static readonly string[] Old =
    [
        .. Site.Guide.Facts.Where(fact => fact.IsNumber && fact.AgeOn(Day) == FactAge.PastLimit).SelectMany(fact => fact.Values)
            .Except(Site.Guide.Facts.Where(fact => fact.AgeOn(Day) != FactAge.PastLimit).SelectMany(fact => fact.Values)),
    ];

    [Fact]
    public async Task No_page_shows_a_number_past_its_limit()
    {
        using var host = SiteHost.InMemory(Day);

        var crawl = await Crawl.FromHomeAsync(host.Client);

        Assert.NotEmpty(Old);
        Assert.True(crawl.Pages.Count > Site.Guide.Fixes.Count + Site.Guide.Nodes.Count);
        var shown = new Regex($"(?<![0-9*#-])(?:{string.Join('|', Old.Select(Regex.Escape))})(?![0-9*#-])");
        Findings.None(crawl.Pages.Values.SelectMany(page => shown.Matches(page.Document.Body!.TextContent), (page, number) => $"{number.Value} on {Crawl.PathOf(page.Address)}"));
        var dialled = Old.Select(number => string.Concat(number.Where(char.IsAsciiDigit))).ToHashSet(StringComparer.Ordinal);
        Findings.None(crawl.Links.Where(link => Regex.Match(link.Address, "^(?:tel|sms):([0-9]+)") is { Success: true } number && dialled.Contains(number.Groups[1].Value)).Select(link => $"{link.Address} on {link.From}"));
    }
}
