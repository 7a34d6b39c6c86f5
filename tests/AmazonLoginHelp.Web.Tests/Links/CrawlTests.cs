using System.Net;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Tests.Links;

public sealed class CrawlTests(Site site)
{
    private static readonly Dictionary<string, string[]> Expected = new(StringComparer.Ordinal)
    {
        ["symptoms"] = [.. Site.Guide.Symptoms.Select(symptom => $"/symptoms/{symptom.Id}")],
        ["questions"] = [.. Site.Guide.Nodes.OfType<Question>().Select(question => $"/check/{question.Id}")],
        ["outcomes"] = [.. Site.Guide.Nodes.OfType<Outcome>().Select(outcome => $"/check/{outcome.Id}")],
        ["fixes"] = [.. Site.Guide.Fixes.Select(fix => $"/fixes/{fix.Id}")],
        ["FAQ entries"] = [.. Site.Guide.Faq.Select(entry => $"/faq/{entry.Id}")],
        ["screens"] = [.. Site.Guide.Screens.Select(screen => $"/screens/{screen.Id}")],
        ["pages"] = [.. Site.Guide.Pages.Select(page => $"/pages/{page.Id}")],
    };

    public static TheoryData<string> Kinds => [.. Expected.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Links_alone_lead_from_the_home_page_to_all(string kind)
    {
        var crawl = await site.CrawlAsync();

        var reached = Expected[kind].Count(crawl.Pages.ContainsKey);
        Print($"{kind}: {reached} of {Expected[kind].Length} reached by links");
        Findings.None(Expected[kind].Where(address => !crawl.Pages.ContainsKey(address)));
    }

    [Fact]
    public async Task Links_alone_lead_from_the_home_page_to_all_contacts()
    {
        var crawl = await site.CrawlAsync();

        var contacts = Site.Guide.Contacts.Select(contact => contact.Id).ToList();
        Print($"contacts: {contacts.Count(crawl.Ids["/contacts"].Contains)} of {contacts.Count} reached by links");
        Findings.None(contacts.Where(id => !crawl.Ids["/contacts"].Contains(id)));
    }

    [Fact]
    public async Task Every_link_is_answered_with_200()
    {
        var crawl = await site.CrawlAsync();

        Print($"{crawl.Statuses.Count} addresses opened, {crawl.Links.Count} links, {crawl.Links.DistinctBy(link => link.Address).Count()} different ones");
        Findings.None(crawl.Statuses.Where(answer => answer.Value != HttpStatusCode.OK).Select(answer => $"{(int)answer.Value} {answer.Key}"));
    }

    [Fact]
    public async Task Every_fragment_is_the_id_of_something_on_the_page_it_leads_to()
    {
        var crawl = await site.CrawlAsync();

        var broken = crawl.Links
            .Where(link => link.IsInternal && link.Address.Contains('#', StringComparison.Ordinal))
            .Where(link => !crawl.Ids[Crawl.PathOf(link.Address)].Contains(link.Address.Split('#')[1]))
            .Select(link => $"{link.Address} on {Crawl.PathOf(link.From)}");
        Findings.None(broken);
    }

    [Fact]
    public async Task Every_question_has_two_options_or_more_and_one_for_those_who_do_not_know()
    {
        var crawl = await site.CrawlAsync();

        var wrong = Expected["questions"].Select(address => crawl.Pages[address])
            .Where(page => page.Options.Count < 2 || page.Options.Count(option => WebPage.Words(option.FirstElementChild!).Contains("わからない", StringComparison.Ordinal)) != 1)
            .Select(page => $"{page.Address}: {string.Join(" / ", page.Options.Select(WebPage.Words))}");
        Findings.None(wrong);
    }

    [Fact]
    public async Task Every_outcome_links_to_a_fix_and_shows_a_contact()
    {
        var crawl = await site.CrawlAsync();

        var wrong = Expected["outcomes"].Select(address => crawl.Pages[address])
            .Where(page => !page.MainLinks.Any(link => link.GetAttribute("href")!.StartsWith("/fixes/", StringComparison.Ordinal))
                || !Site.Guide.Contacts.Any(contact => page.Section("連絡先").QuerySelector($"[id='{contact.Id}']") is not null))
            .Select(page => page.Address);
        Findings.None(wrong);
    }

    [Fact]
    public async Task Every_address_in_a_link_is_percent_encoded_ascii()
    {
        var crawl = await site.CrawlAsync();

        Findings.None(crawl.Links
            .Where(link => !link.Address.All(char.IsAscii) || link.Address.Contains(' ', StringComparison.Ordinal))
            .Select(link => $"{link.Address} on {link.From}"));
    }

    [Fact]
    public async Task Every_link_has_words()
    {
        var crawl = await site.CrawlAsync();

        Findings.None(crawl.Links.Where(link => link.Words.Length == 0).Select(link => $"{link.Address} on {link.From}"));
    }

    private static void Print(string line) => TestContext.Current.TestOutputHelper!.WriteLine(line);
}
