using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace AmazonLoginHelp.Web.Tests;

/// <summary>The whole program in this process, with the repository's content unless another is named, as of one day.</summary>
internal sealed class SiteHost : IDisposable
{
    private readonly Factory _factory;

    private SiteHost(DateOnly day, bool onKestrel, Action<IServiceCollection>? change, string? content, string environment = "Production")
    {
        _factory = new(day, change, content ?? Repository.Content, environment);
        if (onKestrel)
        {
            _factory.UseKestrel(0);
        }

        _factory.StartServer();
        // Starting the server has put the address on which it listens into the factory's own options.
        Client = _factory.CreateClient(new() { BaseAddress = _factory.ClientOptions.BaseAddress, AllowAutoRedirect = false, HandleCookies = false });
    }

    /// <summary>A client that follows no redirect and keeps no cookie.</summary>
    public HttpClient Client { get; }

    /// <summary>The test server, which takes requests that no client would send.</summary>
    public TestServer Server => _factory.Server;

    /// <summary>Starts the program without opening a socket, with some of its services changed, with other content, or as for authors.</summary>
    public static SiteHost InMemory(DateOnly day, Action<IServiceCollection>? change = null, string? content = null, string environment = "Production") =>
        new(day, onKestrel: false, change, content, environment);

    /// <summary>What the program has registered.</summary>
    public IServiceProvider Services => _factory.Services;

    /// <summary>Starts the program with its real server on a free loopback port, with the repository's content or that of another folder.</summary>
    public static SiteHost OnKestrel(DateOnly day, string? content = null) => new(day, onKestrel: true, change: null, content);

    public void Dispose()
    {
        Client.Dispose();
        _factory.Dispose();
    }

    private sealed class Factory(DateOnly day, Action<IServiceCollection>? change, string content, string environment) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment(environment);
            builder.UseSetting("content", content);
            builder.UseSetting("as-of", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            builder.ConfigureTestServices(change ?? (_ => { }));
        }
    }
}
