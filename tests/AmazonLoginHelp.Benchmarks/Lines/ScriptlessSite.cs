using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AmazonLoginHelp.Benchmarks.Lines;

/// <summary>A site as it would be without scripts: passes on its answers, and takes the script elements out of its pages.</summary>
internal sealed partial class ScriptlessSite : IAsyncDisposable
{
    // What belongs to one connection, or is not so any more without the scripts.
    private static readonly string[] OwnHeaders = ["Connection", "Content-Length", "Date", "Host", "Keep-Alive", "Transfer-Encoding"];

    private readonly HttpClient _client;
    private readonly WebApplication _app;

    private ScriptlessSite(Uri site)
    {
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false }) { BaseAddress = site };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Urls.Single());

    public static async Task<ScriptlessSite> StartAsync(Uri site)
    {
        var scriptless = new ScriptlessSite(site);
        await scriptless._app.StartAsync();
        return scriptless;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var request = new HttpRequestMessage(new(context.Request.Method), context.Request.Path + context.Request.QueryString);
        foreach (var (name, values) in context.Request.Headers.Where(header => IsPassed(header.Key)))
        {
            request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        }

        using var response = await _client.SendAsync(request);
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers).Where(header => IsPassed(header.Key)))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        var bytes = await response.Content.ReadAsByteArrayAsync();
        if (response.Content.Headers.ContentType?.MediaType == "text/html")
        {
            if (response.Content.Headers.ContentEncoding.Count > 0)
            {
                throw new NotSupportedException("A compressed page must be unpacked before its scripts can be taken out.");
            }

            bytes = Encoding.UTF8.GetBytes(Script().Replace(Encoding.UTF8.GetString(bytes), ""));
        }

        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    }

    private static bool IsPassed(string header) => !OwnHeaders.Contains(header, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Script();
}
