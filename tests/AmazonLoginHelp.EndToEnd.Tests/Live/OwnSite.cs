using AmazonLoginHelp.Content.Tests;

namespace AmazonLoginHelp.EndToEnd.Tests.Live;

/// <summary>The built program with content of one's own or the repository's, for one test that may kill it or set its options.</summary>
internal sealed class OwnSite : IAsyncDisposable
{
    private readonly string[] _arguments;
    private readonly (string Name, string Value)[] _environment;

    private OwnSite(string content, (string Name, string Value)[] environment) =>
        (_arguments, _environment) = ([$"--content={content}", "--as-of=2026-12-01"], environment);

    public SiteProcess Process { get; private set; } = null!;

    public Uri Address => Process.Address;

    /// <summary>With options as they stand in the environment.</summary>
    public static Task<OwnSite> StartAsync(params (string Name, string Value)[] environment) => StartAsync(new OwnSite(RepositoryFolder.Content, environment));

    /// <summary>With other content.</summary>
    public static Task<OwnSite> StartOverAsync(string content) => StartAsync(new OwnSite(content, []));

    /// <summary>Kills the program, and starts it anew where it was.</summary>
    public async Task RestartAsync()
    {
        await Process.DisposeAsync();
        Process = await SiteProcess.StartAsync(Address.Port, _arguments, _environment);
    }

    public ValueTask DisposeAsync() => Process.DisposeAsync();

    private static async Task<OwnSite> StartAsync(OwnSite site)
    {
        site.Process = await SiteProcess.StartAsync(0, site._arguments, site._environment);
        return site;
    }
}
