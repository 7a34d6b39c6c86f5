using AmazonLoginHelp.Web.Hosting;
using AmazonLoginHelp.Web.Tests.Starting;
using Microsoft.Extensions.DependencyInjection;

namespace AmazonLoginHelp.Web.Tests.Living;

/// <summary>A running site over a copy of the content that a test may change.</summary>
internal sealed class LivingSite : IDisposable
{
    private readonly SiteHost _host;

    public LivingSite(string environment = "Production", ContentPace? pace = null, Action<IServiceCollection>? change = null) =>
        _host = SiteHost.InMemory(
            Site.Day,
            services =>
            {
                services.AddSingleton(pace ?? new ContentPace());
                change?.Invoke(services);
            },
            Copy.Content,
            environment);

    public ContentCopy Copy { get; } = new();

    public HttpClient Client => _host.Client;

    public ServedContent Content => Guides.Content;

    public GuideSource Guides => _host.Services.GetRequiredService<GuideSource>();

    /// <summary>Changes the files, and waits until the site has taken notice.</summary>
    public async Task AfterAsync(Action change)
    {
        var noticed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Guides.Changed += noticed.SetResult;
        try
        {
            change();
            await noticed.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }
        finally
        {
            Guides.Changed -= noticed.SetResult;
        }
    }

    public void Dispose()
    {
        _host.Dispose();
        Copy.Dispose();
    }
}
