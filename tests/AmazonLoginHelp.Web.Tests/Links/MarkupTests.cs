using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace AmazonLoginHelp.Web.Tests.Links;

/// <summary>What must hold on every page that links lead to.</summary>
public sealed partial class MarkupTests(Site site)
{
    [Fact]
    public async Task Japanese_is_sent_as_it_is_and_not_as_numbers()
    {
        var crawl = await site.CrawlAsync();

        Findings.None(crawl.Pages.Values.SelectMany(page => NumericEntity().Matches(page.Source)
            .Where(entity => CodePoint(entity) >= 0x80)
            .Select(entity => $"{entity.Value} on {page.Address}")));
    }

    [Fact]
    public Task No_element_brings_its_own_style_or_script() =>
        NothingMatchesAsync("[style], style, script:not([src], [type='application/ld+json']), [onclick], [onload], [onerror], [onsubmit]");

    [Fact]
    public Task No_page_has_anything_to_fill_in_but_one_line_to_search_with() =>
        NothingMatchesAsync(
            """
            form:not(:is([action='/screens'], [action='/search'])[method='get']), form ~ form, form input ~ input, input:not(form[role='search'] #q[type='search']):not(#readings), button:not(form[role='search'] button),
            #readings[name], #readings:not([type='checkbox']), form #readings, textarea, select, [contenteditable], [autocomplete]:not([autocomplete='off'])
            """);

    [Fact]
    public Task No_page_needs_a_script_to_be_read() => NothingMatchesAsync("noscript, template, [hidden], [aria-hidden]");

    [Fact]
    public async Task No_id_stands_twice_on_a_page()
    {
        var crawl = await site.CrawlAsync();

        Findings.None(crawl.Pages.Values.SelectMany(page => page.Document.QuerySelectorAll("[id]")
            .GroupBy(element => element.Id)
            .Where(same => same.Skip(1).Any())
            .Select(same => $"#{same.Key} on {page.Address}")));
    }

    [Fact]
    public async Task Every_page_has_one_heading_and_no_level_is_left_out_below_it()
    {
        var crawl = await site.CrawlAsync();

        Findings.None(crawl.Pages.Values
            .Select(page => (page.Address, Levels: page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList()))
            .Where(page => page.Levels.FirstOrDefault() != 1
                || page.Levels.Count(level => level == 1) != 1
                || page.Levels.Zip(page.Levels.Skip(1)).Any(pair => pair.Second > pair.First + 1))
            .Select(page => $"{string.Join(' ', page.Levels)} on {page.Address}"));
    }

    [Fact]
    public async Task Every_title_is_the_title_of_one_page()
    {
        var crawl = await site.CrawlAsync();

        Findings.None(crawl.Pages.Values
            .GroupBy(page => page.Document.Title, page => page.Address.Split('?')[0])
            .Where(same => same.Distinct().Skip(1).Any())
            .Select(same => $"{same.Key}: {string.Join(", ", same.Distinct())}"));
    }

    [Fact]
    public async Task No_list_and_no_section_is_empty()
    {
        var crawl = await site.CrawlAsync();

        Findings.None(crawl.Pages.Values.SelectMany(page => page.Document.QuerySelectorAll("ul, ol, dl, section, p, dd, h1, h2, h3, h4, a, li")
            .Where(element => string.IsNullOrWhiteSpace(element.TextContent))
            .Select(element => $"{element.OuterHtml} on {page.Address}")));
    }

    private async Task NothingMatchesAsync(string selector)
    {
        var crawl = await site.CrawlAsync();

        Assert.NotEmpty(crawl.Pages);
        Findings.None(crawl.Pages.Values.SelectMany(page => page.Document.QuerySelectorAll(selector).Select(element => $"{element.OuterHtml} on {page.Address}")));
    }

    private static int CodePoint(Match entity) =>
        entity.Groups["hex"].Success
            ? int.Parse(entity.Groups["hex"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            : int.Parse(entity.Groups["number"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("&#(?:[xX](?<hex>[0-9A-Fa-f]{1,6})|(?<number>[0-9]{1,7}));")]
    private static partial Regex NumericEntity();
}
