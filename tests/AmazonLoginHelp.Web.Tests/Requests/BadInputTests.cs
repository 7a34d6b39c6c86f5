using System.Net;
using Microsoft.AspNetCore.Http;

namespace AmazonLoginHelp.Web.Tests.Requests;

public sealed class BadInputTests(Site site)
{
    public static TheoryData<string> Missing => KindsOfPage.Missing;

    public static TheoryData<int> TooManyKeys => KindsOfPage.TooManyKeys;

    [Theory]
    [MemberData(nameof(Missing))]
    public async Task What_is_not_there_is_not_found_with_a_page_that_helps(string address)
    {
        var page = await site.Client.OpenAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        HelpfulPage.Check(page);
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_not_to_be_kept_by_search_engines()
    {
        var page = await site.Client.OpenAsync("/nothing");

        Assert.Equal("noindex", page.Document.QuerySelector("meta[name='robots']")?.GetAttribute("content"));
        Assert.Null(page.Document.QuerySelector("link[rel='canonical']"));
    }

    [Theory]
    [MemberData(nameof(TooManyKeys))]
    public async Task More_than_64_keys_are_a_bad_request_with_a_page_that_helps(int keys)
    {
        var page = await AskAsync(KindsOfPage.WithKeys(keys));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        HelpfulPage.Check(page);
    }

    [Fact]
    public async Task Exactly_64_keys_are_answered() =>
        Assert.Equal(HttpStatusCode.OK, (await site.Client.OpenAsync(KindsOfPage.WithKeys(64))).Status);

    [Fact]
    public async Task One_key_given_65_times_counts_65_times() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Client.OpenAsync("/check/carrier?" + string.Join('&', Enumerable.Repeat("carrier=au", 65)))).Status);

    [Theory]
    [InlineData("/symptoms/%zz", 404)]
    [InlineData("/check/%E3%81", 404)]
    [InlineData("/check/%FF%FE", 404)]
    [InlineData("/fixes/%", 404)]
    [InlineData("/check/carrier%2F..%2F..%2Fetc%2Fpasswd", 404)]
    [InlineData("/check/carrier?symptom=%zz", 404)]
    [InlineData("/check/carrier?symptom=%E3%81", 404)]
    [InlineData("/check/carrier?%E3%81=%zz&%", 200)]
    [InlineData("/check/carrier?carrier=%FF", 200)]
    [InlineData("/check/carrier?&&&==&=a", 200)]
    [InlineData("/?%zz=%", 200)]
    [InlineData("/fixes/phone-basics?plan=%zz", 200)]
    [InlineData("/fixes/phone-basics?plan=a&plan=b&plan", 200)]
    public async Task Broken_percent_encoding_is_never_a_fault_of_ours(string address, int status)
    {
        var page = await AskAsync(address);

        Assert.Equal(status, (int)page.Status);
        if (status != 200)
        {
            HelpfulPage.Check(page);
        }
    }

    // HttpClient repairs some addresses before it sends them; the test server takes them as they are.
    private async Task<WebPage> AskAsync(string address)
    {
        var parts = address.Split('?', 2);
        var answer = await site.InMemory.Server.SendAsync(context =>
        {
            context.Request.Method = HttpMethods.Get;
            context.Request.Path = PathString.FromUriComponent(parts[0]);
            context.Request.QueryString = parts.Length > 1 ? new("?" + parts[1]) : QueryString.Empty;
        });
        var response = new HttpResponseMessage((HttpStatusCode)answer.Response.StatusCode) { Content = new StreamContent(answer.Response.Body) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", answer.Response.ContentType);
        return await response.ReadAsync(address);
    }
}
