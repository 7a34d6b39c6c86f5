using AmazonLoginHelp.Content;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using AmazonLoginHelp.Web.Tests.Links;

[assembly: AssemblyFixture(typeof(AmazonLoginHelp.Web.Tests.Site))]

namespace AmazonLoginHelp.Web.Tests;

/// <summary>The site and its guide as of one fixed day, so that no test depends on the calendar. Shared: nothing in it can be changed.</summary>
public sealed class Site : IDisposable
{
    private readonly Lazy<SiteHost> _inMemory = new(() => SiteHost.InMemory(Day));
    private readonly Lazy<SiteHost> _onKestrel = new(() => SiteHost.OnKestrel(Day));
    private readonly Lazy<Task<Crawl>> _crawl;

    public Site() => _crawl = new(() => Crawl.FromHomeAsync(Client));

    /// <summary>The day as of which the site is shown.</summary>
    public static DateOnly Day { get; } = new(2026, 12, 1);

    /// <summary>What the repository's content compiles to on <see cref="Day"/>.</summary>
    public static Guide Guide { get; } = Compile();

    /// <summary>What pages show around themselves at noon of <see cref="Day"/>.</summary>
    public static PageFrame Frame { get; } = new(Day.ToDateTime(new(12, 0)), "https://help.example", [.. Guide.Pages], Guide.Strip);

    /// <summary>Asks the program in memory.</summary>
    public HttpClient Client => _inMemory.Value.Client;

    /// <summary>Asks the program over a socket.</summary>
    public HttpClient OnKestrel => _onKestrel.Value.Client;

    internal SiteHost InMemory => _inMemory.Value;

    /// <summary>Everything that can be reached from the home page by links; walked once.</summary>
    public Task<Crawl> CrawlAsync() => _crawl.Value;

    public void Dispose()
    {
        foreach (var host in new[] { _inMemory, _onKestrel }.Where(host => host.IsValueCreated))
        {
            host.Value.Dispose();
        }
    }

    private static Guide Compile()
    {
        var compilation = GuideCompiler.Compile(ContentFile.ReadAll(Repository.Content), Day);
        return compilation.Guide
            ?? throw new InvalidOperationException("The content has errors:\n" + string.Join('\n', compilation.Diagnostics.Where(diagnostic => diagnostic.IsError)));
    }
}
