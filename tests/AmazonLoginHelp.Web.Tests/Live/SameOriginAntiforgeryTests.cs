using AmazonLoginHelp.Web.Live;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace AmazonLoginHelp.Web.Tests.Live;

public sealed class SameOriginAntiforgeryTests
{
    private readonly SameOriginAntiforgery _antiforgery = new();

    [Theory]
    [InlineData("GET", "cross-site", "https://elsewhere.example", true)]
    [InlineData("POST", "same-origin", null, true)]
    [InlineData("POST", "none", null, true)]
    [InlineData("POST", "same-site", "https://help.example", false)]
    [InlineData("POST", "cross-site", "https://help.example", false)]
    [InlineData("POST", null, "https://help.example", true)]
    [InlineData("POST", null, "https://elsewhere.example", false)]
    [InlineData("POST", null, "null", false)]
    [InlineData("POST", null, null, true)]
    [InlineData("PUT", "cross-site", null, false)]
    public async Task A_form_of_another_site_is_refused(string method, string? site, string? origin, bool isValid)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.Request.Host = new("help.example");
        context.Request.Headers["Sec-Fetch-Site"] = site;
        context.Request.Headers.Origin = origin;

        Assert.Equal(isValid, await _antiforgery.IsRequestValidAsync(context));
        Assert.Equal(isValid, await Record.ExceptionAsync(() => _antiforgery.ValidateRequestAsync(context)) is not AntiforgeryValidationException);
    }

    [Fact]
    public void Nothing_is_stored_and_there_is_no_token()
    {
        var context = new DefaultHttpContext();

        Assert.Null(_antiforgery.GetAndStoreTokens(context).RequestToken);
        _antiforgery.SetCookieTokenAndHeader(context);

        Assert.Empty(context.Response.Headers);
    }
}
