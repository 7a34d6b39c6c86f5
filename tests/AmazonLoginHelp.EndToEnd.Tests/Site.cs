using System.Globalization;
using AmazonLoginHelp.Content;
using AmazonLoginHelp.Content.Tests;
using AmazonLoginHelp.Engine;

[assembly: AssemblyFixture(typeof(AmazonLoginHelp.EndToEnd.Tests.Site))]

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>The built program on a free port, with the repository's content, as of one fixed day. Shared by all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2026, 12, 1);

    private SiteProcess? _process;

    /// <summary>What the same content compiles to: where the words to tap come from.</summary>
    public static Guide Guide { get; } = GuideCompiler.Compile(ContentFile.ReadAll(RepositoryFolder.Content), Day) is { Guide: { } guide }
        ? guide
        : throw new InvalidOperationException("The content has errors; 'check' shows them.");

    /// <summary>Where it listens.</summary>
    public Uri Address => _process!.Address;

    /// <summary>What it has logged since it began to serve.</summary>
    public IEnumerable<string> Log => _process!.Log;

    public async ValueTask InitializeAsync() => _process = await SiteProcess.StartAsync(
        0, $"--content={RepositoryFolder.Content}", string.Create(CultureInfo.InvariantCulture, $"--as-of={Day:yyyy-MM-dd}"));

    public ValueTask DisposeAsync() => _process?.DisposeAsync() ?? ValueTask.CompletedTask;
}
