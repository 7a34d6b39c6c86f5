using System.Net;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Tests.Starting;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>Addresses that stand in people's messages and notes go on working after their pages have moved.</summary>
public sealed class MovedPageTests(MovedPageTests.MovedSite moved, Site site) : IClassFixture<MovedPageTests.MovedSite>
{
    [Theory]
    [InlineData("/fixes/old-fix", "/fixes/captcha-puzzle")]
    [InlineData("/fixes/older-fix", "/fixes/captcha-puzzle")]
    [InlineData("/faq/old-answer", "/fixes/captcha-puzzle")]
    [InlineData("/screens/old-screen", "/faq/which-documents")]
    [InlineData("/pages/old-page", "/pages/privacy")]
    [InlineData("/check/old-question", "/check/carrier")]
    [InlineData("/check/old-outcome", "/check/docomo-blocks-sms")]
    public async Task An_old_address_leads_to_the_page_that_took_its_place_for_good(string old, string now)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            var response = await moved.Client.SendAsync(new(method, old));

            Assert.Equal((HttpStatusCode.MovedPermanently, now), (response.StatusCode, response.Headers.Location?.OriginalString));
            Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        }

        Assert.Equal(HttpStatusCode.OK, (await moved.Client.OpenAsync(now)).Status);
    }

    [Theory]
    [InlineData("/check/old-question?symptom=no-code&code-by=sms&x=%E3%81%82", "/check/carrier?symptom=no-code&code-by=sms&x=%E3%81%82")]
    [InlineData("/fixes/old-fix?plan=captcha-budget", "/fixes/captcha-puzzle?plan=captcha-budget")]
    [InlineData("/Fixes/old-fix/?a=b", "/fixes/captcha-puzzle?a=b")]
    public async Task The_query_travels_along_as_it_is(string old, string now)
    {
        var response = await moved.Client.GetAsync(new Uri(old, UriKind.Relative));

        Assert.Equal((HttpStatusCode.MovedPermanently, now), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task A_journey_that_began_at_a_question_that_has_moved_begins_where_it_is_now()
    {
        var then = await moved.Client.OpenAsync("/check/carrier?from=old-question");
        var now = await moved.Client.OpenAsync("/check/carrier?from=carrier");

        Assert.Equal(HttpStatusCode.OK, then.Status);
        Assert.Equal(now.MainLinks.Select(link => link.OuterHtml), then.MainLinks.Select(link => link.OuterHtml));
    }

    [Theory]
    [InlineData("/fixes/old-question")]
    [InlineData("/check/old-fix")]
    [InlineData("/fixes/OLD-FIX")]
    [InlineData("/fixes/old-fix/old-fix")]
    [InlineData("//fixes/old-fix")]
    [InlineData("/old-fix")]
    [InlineData("/contacts/old-fix")]
    public async Task An_address_that_never_was_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await moved.Client.GetAsync(new Uri("http://localhost" + address))).StatusCode);

    [Theory]
    [InlineData("/fixes/old-fix?//evil.example")]
    [InlineData("/fixes/old-fix?next=https://evil.example")]
    [InlineData("/fixes/old-fix/?\\\\evil.example")]
    [InlineData("/fixes/old-fix?%0d%0aSet-Cookie:%20a=b")]
    public async Task Nobody_is_sent_to_another_site(string address)
    {
        var response = await moved.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.StartsWith("/fixes/captcha-puzzle?", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Another_method_is_refused_as_on_every_page() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await moved.Client.PostAsync(new Uri("/fixes/old-fix", UriKind.Relative), null)).StatusCode);

    [Fact]
    public async Task Browsers_ask_again_after_a_day_and_the_answer_has_the_headers_of_all_others()
    {
        var response = await moved.Client.GetAsync(new Uri("/fixes/old-fix", UriKind.Relative));

        Assert.Equal(TimeSpan.FromDays(1), response.Headers.CacheControl?.MaxAge);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Every_redirect_of_the_repositorys_content_works()
    {
        Assert.NotEmpty(Site.Guide.Moved);
        foreach (var (old, now) in Site.Guide.Moved)
        {
            var response = await site.Client.GetAsync(new Uri(Addresses.Of(old), UriKind.Relative));

            Assert.Equal((HttpStatusCode.MovedPermanently, Addresses.Of(now)), (response.StatusCode, response.Headers.Location?.OriginalString));
            Assert.Equal(HttpStatusCode.OK, (await site.Client.OpenAsync(Addresses.Of(now))).Status);
        }
    }

    /// <summary>The site with the repository's content and some more that has moved.</summary>
    public sealed class MovedSite : IDisposable
    {
        private readonly ContentCopy _copy = new();
        private readonly SiteHost _host;

        public MovedSite()
        {
            _copy.Append("redirects.yaml", """
                - {from: fixes/old-fix, to: fixes/captcha-puzzle}
                - {from: fixes/older-fix, to: fixes/old-fix}
                - {from: faq/old-answer, to: fixes/older-fix}
                - {from: screens/old-screen, to: faq/which-documents}
                - {from: pages/old-page, to: pages/privacy}
                - {from: questions/old-question, to: questions/carrier}
                - {from: outcomes/old-outcome, to: outcomes/docomo-blocks-sms}
                """);
            _host = SiteHost.InMemory(Site.Day, content: _copy.Content);
        }

        public HttpClient Client => _host.Client;

        public void Dispose()
        {
            _host.Dispose();
            _copy.Dispose();
        }
    }
}
