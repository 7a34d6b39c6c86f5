using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Tests.Links;

/// <summary>Where the site leads away from itself, and that it loads nothing from anywhere else.</summary>
public sealed class OutboundTests(Site site)
{
    private static readonly string[] Registry =
        [.. Site.Guide.Facts.Where(fact => fact.Kind == FactKind.Domain).SelectMany(fact => fact.Values)];

    [Fact]
    public async Task Every_link_out_leads_to_a_host_of_the_registry_over_https()
    {
        var links = await OutboundAsync();

        Assert.NotEmpty(links);
        Findings.None(links
            .Where(link => !(Uri.TryCreate(link.Address, UriKind.Absolute, out var address)
                && address is { Scheme: "https", IsDefaultPort: true, UserInfo: "" }
                && Registry.Any(host => address.Host == host || address.Host.EndsWith("." + host, StringComparison.Ordinal))))
            .Select(link => $"{link.Address} on {link.From}"));
    }

    [Fact]
    public async Task No_link_out_hands_over_the_window_or_the_address_that_one_came_from()
    {
        var links = await OutboundAsync();

        Findings.None(links
            .Where(link => !link.Relation.Split(' ').Contains("noopener") || !link.Relation.Split(' ').Contains("noreferrer"))
            .Select(link => $"{link.Address} on {link.From}"));
    }

    [Fact]
    public async Task No_link_has_a_scheme_other_than_the_web_a_call_a_message_or_a_mail_to_nobody_yet()
    {
        var crawl = await site.CrawlAsync();

        Findings.None(crawl.Links
            .Where(link => !link.IsInternal)
            .Where(link => !new[] { "https://", "tel:", "sms:", "mailto:?" }.Any(scheme => link.Address.StartsWith(scheme, StringComparison.Ordinal)))
            .Select(link => $"{link.Address} on {link.From}"));
    }

    [Fact]
    public async Task Every_number_that_can_be_tapped_is_a_fact_that_may_be()
    {
        var allowed = Site.Guide.Facts
            .Where(fact => fact.CanBeTappedOn(Site.Day) && fact.Kind is FactKind.Phone or FactKind.Sms)
            .Select(fact => string.Concat(fact.Values[0].Where(character => char.IsAsciiDigit(character) || character == '+')))
            .ToHashSet(StringComparer.Ordinal);
        var tapped = (await site.CrawlAsync()).Links
            .Where(link => link.Address.StartsWith("tel:", StringComparison.Ordinal) || link.Address.StartsWith("sms:", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(tapped);
        Findings.None(tapped.Where(link => !allowed.Contains(link.Address[4..].Split('?')[0])).Select(link => $"{link.Address} on {link.From}"));
    }

    [Fact]
    public async Task Pages_load_nothing_from_another_host()
    {
        var crawl = await site.CrawlAsync();

        var loads = crawl.Pages.Values.SelectMany(page => page.Document
                .QuerySelectorAll("[src], [srcset], [poster], [data], object, embed, iframe, link[href]:not([rel='canonical']), use, image, base, meta[http-equiv]")
                .Select(element => (page.Address, Loads: element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.OuterHtml)))
            .ToList();
        Assert.NotEmpty(loads);
        Findings.None(loads
            .Where(load => !load.Loads.StartsWith("/assets/", StringComparison.Ordinal) && !load.Loads.StartsWith("/qr.svg?path=%2F", StringComparison.Ordinal))
            .Select(load => $"{load.Loads} on {load.Address}"));
    }

    private async Task<IReadOnlyList<FoundLink>> OutboundAsync() =>
        [.. (await site.CrawlAsync()).Links.Where(link => !link.IsInternal && link.Address.Contains("//", StringComparison.Ordinal))];
}
