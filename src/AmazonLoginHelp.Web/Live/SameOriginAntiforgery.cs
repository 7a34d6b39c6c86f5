using Microsoft.AspNetCore.Antiforgery;

namespace AmazonLoginHelp.Web.Live;

/// <summary>
/// Tells a form of this site from one of another by what browsers themselves say of the request, and so needs no cookie and no token
/// (docs/decisions/0028-the-wizard-is-live.md). ASP.NET Core's own sets a cookie on each page that holds a live component.
/// </summary>
internal sealed class SameOriginAntiforgery : IAntiforgery
{
    private static readonly AntiforgeryTokenSet None = new(requestToken: null, cookieToken: null, formFieldName: "none", headerName: null);

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => None;

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => None;

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => Task.FromResult(IsValid(httpContext.Request));

    public Task ValidateRequestAsync(HttpContext httpContext) =>
        IsValid(httpContext.Request) ? Task.CompletedTask : throw new AntiforgeryValidationException("The form comes from another site.");

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
        // There is no token to send.
    }

    // Sec-Fetch-Site cannot be set by scripts; browsers from before 2023 may send only Origin. Without either it is no browser, and
    // has nobody's rights to misuse.
    private static bool IsValid(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) || HttpMethods.IsTrace(request.Method)
        || (request.Headers["Sec-Fetch-Site"] is [{ } site]
            ? site is "same-origin" or "none"
            : request.HasOwnOrigin());
}
