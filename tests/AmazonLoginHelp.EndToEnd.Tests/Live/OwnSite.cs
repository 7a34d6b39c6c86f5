using AmazonLoginHelp.Content.Tests;

namespace AmazonLoginHelp.EndToEnd.Tests.Live;

/// <summary>The built program with the repository's content, for one test that may kill it.</summary>
internal sealed class OwnSite : IAsyncDisposable
{
    private readonly string[] _arguments;
    private SiteProcess _process = null!;

    private OwnSite(string[] arguments) => _arguments = [$"--content={RepositoryFolder.Content}", "--as-of=2026-12-01", .. arguments];

    public Uri Address => _process.Address;

    public SiteProcess Process => _process;

    public static async Task<OwnSite> StartAsync(params string[] arguments)
    {
        var site = new OwnSite(arguments);
        site._process = await SiteProcess.StartAsync(0, site._arguments);
        return site;
    }

    /// <summary>Kills the program, and starts it anew where it was.</summary>
    public async Task RestartAsync()
    {
        await _process.DisposeAsync();
        _process = await SiteProcess.StartAsync(Address.Port, _arguments);
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
