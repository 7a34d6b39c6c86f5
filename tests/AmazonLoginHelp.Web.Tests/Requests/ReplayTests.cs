using System.Net;
using AmazonLoginHelp.Engine;
using AngleSharp.Dom;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>The rules by which an address becomes a place in the tree, as visitors meet them.</summary>
public sealed class ReplayTests(Site site)
{
    private const string ToDocomo = "symptom=no-code&code-by=sms&signed-in-anywhere=no&number-shown=mine&carrier=docomo";

    [Fact]
    public async Task Keys_that_nobody_knows_are_ignored_and_do_not_travel()
    {
        var plain = await OpenAsync("/check/carrier?symptom=no-code&code-by=sms&signed-in-anywhere=no&number-shown=mine");
        var tracked = await OpenAsync("/check/carrier?symptom=no-code&utm_source=line&code-by=sms&signed-in-anywhere=no&number-shown=mine&fbclid=x");

        Assert.Equal(plain.SourceWithoutComments, tracked.SourceWithoutComments);
    }

    [Fact]
    public async Task An_answer_given_twice_is_dropped_and_said()
    {
        var page = await OpenAsync("/check/code-by?symptom=no-code&code-by=sms&code-by=email");

        Assert.Contains($"「{Title("code-by")}」の答えは、アドレスに2回書かれていたため", page.MainWords, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Options, option => option.HasAttribute("aria-current"));
    }

    [Fact]
    public async Task An_answer_that_names_no_option_is_dropped_and_said()
    {
        var page = await OpenAsync("/check/code-by?symptom=no-code&code-by=pigeon");

        Assert.Contains($"「{Title("code-by")}」の答えは、選べるものの中になかったため", page.MainWords, StringComparison.Ordinal);
        Assert.All(page.Options, option => Assert.DoesNotContain("pigeon", option.GetAttribute("href")!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_visitor_who_is_sent_back_because_an_answer_was_dropped_is_told_so_where_they_arrive()
    {
        var sent = await site.Client.GetAsync(new Uri("/check/signed-in-anywhere?symptom=no-code&code-by=sms&code-by=email", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);

        var page = await OpenAsync(sent.Headers.Location!.OriginalString);

        Assert.Equal(Title("code-by"), page.Heading);
        Assert.Contains("アドレスに2回書かれていたため", page.MainWords, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_in_other_letters_is_a_key_that_nobody_knows()
    {
        var page = await OpenAsync("/check/signed-in-anywhere?symptom=no-code&code-by=sms&Code-By=email&SIGNED-IN-ANYWHERE=no");

        Assert.Equal(Title("signed-in-anywhere"), page.Heading);
        Assert.DoesNotContain("使いませんでした", page.MainWords, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Options, option => option.HasAttribute("aria-current"));
    }

    [Theory]
    [InlineData("/check/carrier?symptom=no-code&code-by=sms", "/check/signed-in-anywhere?symptom=no-code&code-by=sms")]
    [InlineData("/check/carrier?symptom=no-code", "/check/code-by?symptom=no-code")]
    [InlineData("/check/tv-screen?symptom=no-code", "/check/code-by?symptom=no-code")]
    [InlineData("/check/carrier?from=code-by&code-by=sms", "/check/signed-in-anywhere?from=code-by&code-by=sms")]
    [InlineData("/check/docomo-blocks-sms?symptom=no-code&carrier=au&utm_source=x&signed-in-anywhere=no&code-by=sms", "/check/number-shown?symptom=no-code&code-by=sms&signed-in-anywhere=no&carrier=au")]
    [InlineData("/check/docomo-blocks-sms?carrier=au&number-shown=mine&signed-in-anywhere=no&code-by=sms&symptom=no-code", "/check/au-blocks-sms?symptom=no-code&code-by=sms&signed-in-anywhere=no&number-shown=mine&carrier=au")]
    [InlineData("/check/docomo-blocks-sms?number-shown=mine&symptom=no-code&carrier=au&code-by=sms", "/check/signed-in-anywhere?symptom=no-code&code-by=sms&carrier=au&number-shown=mine")]
    public async Task A_node_off_the_way_leads_to_where_the_way_stops_with_its_keys_in_order(string asked, string target)
    {
        var response = await site.Client.GetAsync(new Uri(asked, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(target, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Where_a_visitor_is_sent_to_they_are_not_sent_on()
    {
        var response = await site.Client.GetAsync(new Uri(KindsOfPage.OffTheWay, UriKind.Relative));

        await OpenAsync(response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_node_on_the_way_is_shown_with_its_own_answer_marked_and_the_later_ones_in_its_links()
    {
        var page = await OpenAsync($"/check/signed-in-anywhere?{ToDocomo}");

        var question = (Question)Site.Guide.Nodes.Get("signed-in-anywhere");
        Assert.Equal(question.Title, page.Heading);
        Assert.StartsWith(question.Find("no")!.Label, WebPage.Words(Assert.Single(page.Options, option => option.HasAttribute("aria-current"))), StringComparison.Ordinal);
        Assert.All(page.Options, option =>
        {
            Assert.Contains("number-shown=mine", option.GetAttribute("href")!, StringComparison.Ordinal);
            Assert.Contains("carrier=docomo", option.GetAttribute("href")!, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Changing_one_answer_keeps_the_later_ones_that_still_hold()
    {
        var page = await OpenAsync($"/check/signed-in-anywhere?{ToDocomo}");

        var changed = await FollowAsync(page, "signed-in-anywhere", "unknown");

        Assert.Equal(Title("docomo-blocks-sms"), changed.Heading);
    }

    [Fact]
    public async Task An_answer_given_ahead_passes_over_its_question_when_it_is_reached()
    {
        var page = await OpenAsync("/check/code-by?symptom=no-code&carrier=au");
        page = await FollowAsync(page, "code-by", "sms");
        page = await FollowAsync(page, "signed-in-anywhere", "no");
        page = await FollowAsync(page, "number-shown", "mine");

        Assert.Equal(Title("au-blocks-sms"), page.Heading);
    }

    [Fact]
    public async Task Answers_that_the_way_did_not_need_are_named_on_the_outcome()
    {
        var page = await OpenAsync("/check/use-signed-in?symptom=no-code&code-by=sms&signed-in-anywhere=yes&carrier=au");

        var unused = WebPage.Words(page.Section("使わなかった答え"));
        Assert.Contains(Title("carrier"), unused, StringComparison.Ordinal);
        Assert.Contains(((Question)Site.Guide.Nodes.Get("carrier")).Find("au")!.Label, unused, StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll("main code"), address => Assert.DoesNotContain("carrier", address.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bare_address_starts_at_its_node_with_no_answers()
    {
        var page = await OpenAsync("/check/carrier");

        Assert.Empty(page.Document.QuerySelectorAll("main dl"));
        Assert.All(page.Options, option => Assert.Matches(@"^/check/[a-z-]+\?from=carrier&carrier=[a-z-]+$", option.GetAttribute("href")!));
    }

    [Fact]
    public async Task The_way_back_leads_to_the_question_before_and_at_the_start_to_the_symptom()
    {
        var later = await OpenAsync("/check/signed-in-anywhere?symptom=no-code&code-by=sms");
        var first = await OpenAsync("/check/code-by?symptom=no-code");

        Assert.Equal("/check/code-by?symptom=no-code&code-by=sms", Back(later));
        Assert.Equal("/symptoms/no-code", Back(first));
    }

    [Fact]
    public async Task On_the_way_too_the_links_that_change_an_answer_carry_the_later_ones()
    {
        var page = await OpenAsync($"/check/number-shown?{ToDocomo}");

        var links = page.Document.QuerySelectorAll("main dl a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(2, links.Count);
        Assert.All(links.Append(Back(page)!), link => Assert.Equal(
            ToDocomo.Split('&').Order(StringComparer.Ordinal),
            link.Split('?')[1].Split('&').Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Each_answer_so_far_can_be_changed_without_losing_the_others()
    {
        var page = await OpenAsync($"/check/docomo-blocks-sms?{ToDocomo}");

        var links = page.Document.QuerySelectorAll("main dl a").Select(link => link.GetAttribute("href")!.Split('?')).ToList();
        Assert.Equal(["/check/code-by", "/check/signed-in-anywhere", "/check/number-shown", "/check/carrier"], links.Select(link => link[0]));
        Assert.All(links, link => Assert.Equal(
            ToDocomo.Split('&').Order(StringComparer.Ordinal),
            link[1].Split('&').Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task The_address_to_share_is_the_whole_journey_without_what_was_ignored()
    {
        var page = await OpenAsync($"/check/docomo-blocks-sms?utm_source=line&{ToDocomo}");

        Assert.EndsWith($"/check/docomo-blocks-sms?{ToDocomo}", page.Document.QuerySelectorAll("main code").Select(code => code.Text()).Last(), StringComparison.Ordinal);
    }

    private static string Title(string node) => Site.Guide.Nodes.Get(node).Title;

    private static string? Back(WebPage page) =>
        Assert.Single(page.MainLinks, link => WebPage.Words(link) == "もどる").GetAttribute("href");

    private async Task<WebPage> FollowAsync(WebPage from, string question, string option)
    {
        Assert.Equal(Title(question), from.Heading);
        var asked = (Question)Site.Guide.Nodes.Get(question);
        return await OpenAsync(from.Options[asked.Options.IndexOf(asked.Find(option)!)].GetAttribute("href")!);
    }

    private async Task<WebPage> OpenAsync(string address)
    {
        var page = await site.Client.OpenAsync(address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page;
    }
}
