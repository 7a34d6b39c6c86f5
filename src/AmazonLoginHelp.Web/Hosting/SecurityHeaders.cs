namespace AmazonLoginHelp.Web.Hosting;

/// <summary>Marks an endpoint whose page holds a live connection to the server: its policy lets Blazor's script work.</summary>
internal sealed record LivePage
{
    /// <summary>Whether the page shows other pages of the site in a frame.</summary>
    public bool HasFrames { get; init; }
}

/// <summary>Marks an endpoint whose answer other sites may show: the picture that messengers put beside a link.</summary>
internal sealed record ShownElsewhere;

/// <summary>Headers that every response carries, whatever became of the request.</summary>
internal static class SecurityHeaders
{
    private const string Everywhere = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        // Only an author's own pages may frame the site, and only where authors work.
        var policy = $"{Everywhere}; frame-ancestors {(app.Environment.IsDevelopment() ? "'self'" : "'none'")}";
        var live = $"{policy}; trusted-types default";
        var liveWithFrames = $"{live}; frame-src 'self'";
        app.Use((context, next) =>
        {
            var metadata = context.GetEndpoint()?.Metadata;
            var page = metadata?.GetMetadata<LivePage>();
            var readers = metadata?.GetMetadata<ShownElsewhere>() is null ? "same-origin" : "cross-origin";
            var own = page is null ? policy : page.HasFrames ? liveWithFrames : live;
            // At the last moment, because the handler of exceptions clears what was set before.
            context.Response.OnStarting(() => Set(context.Response.Headers, own, page is not null, readers));
            return next(context);
        });
    }

    private static Task Set(IHeaderDictionary headers, string policy, bool isLive, string readers)
    {
        if (isLive)
        {
            // What starts the connection is made for one visit. Browsers may keep the page for the way back, which Blazor would forbid.
            headers.CacheControl = "private, no-cache";
        }

        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = readers;
        return Task.CompletedTask;
    }
}
