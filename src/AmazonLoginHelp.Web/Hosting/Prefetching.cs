namespace AmazonLoginHelp.Web.Hosting;

/// <summary>Names, with each page, the rules by which browsers that know them fetch the page behind a link while it is being tapped.</summary>
internal static class Prefetching
{
    public static void UsePrefetching(this WebApplication app)
    {
        var rules = $"\"{EmbeddedAssets.Address("prefetch.json")}\"";
        app.Use((context, next) =>
        {
            var response = context.Response;
            response.OnStarting(() =>
            {
                if (IsPage(response))
                {
                    response.Headers["Speculation-Rules"] = rules;
                }

                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    private static bool IsPage(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK && response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true;
}
