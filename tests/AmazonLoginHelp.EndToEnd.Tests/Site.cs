using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using AmazonLoginHelp.Content;
using AmazonLoginHelp.Content.Tests;
using AmazonLoginHelp.Engine;

[assembly: AssemblyFixture(typeof(AmazonLoginHelp.EndToEnd.Tests.Site))]

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>The built program as a process of its own on a free loopback port, with the repository's content, as of one fixed day.</summary>
public sealed partial class Site : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2026, 12, 1);
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _log = new();
    private readonly Process _process = new();

    /// <summary>What the same content compiles to: where the words to tap come from.</summary>
    public static Guide Guide { get; } = GuideCompiler.Compile(ContentFile.ReadAll(RepositoryFolder.Content), Day) is { Guide: { } guide }
        ? guide
        : throw new InvalidOperationException("The content has errors; 'check' shows them.");

    /// <summary>Where it listens.</summary>
    public Uri Address => _address.Task.Result;

    /// <summary>What it has logged since the host named its own address and, last of all, its own folder.</summary>
    public IEnumerable<string> Log => _log.SkipWhile(line => !line.Contains("Content root path", StringComparison.Ordinal)).Skip(1);

    public async ValueTask InitializeAsync()
    {
        _process.StartInfo = new("dotnet", [
            Path.Combine(AppContext.BaseDirectory, "AmazonLoginHelp.Web.dll"),
            $"--content={RepositoryFolder.Content}",
            string.Create(CultureInfo.InvariantCulture, $"--as-of={Day:yyyy-MM-dd}"),
            "--urls=http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The site did not start:\n{string.Join('\n', _log)}"));
        _process.EnableRaisingEvents = true;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await _address.Task.WaitAsync(StartLimit);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null)
        {
            return;
        }

        _log.Enqueue(line);
        if (Listening().Match(line) is { Success: true } listening)
        {
            _address.TrySetResult(new(listening.Groups["address"].Value));
        }
    }

    [GeneratedRegex("Now listening on: (?<address>http://127[^ ]+)")]
    private static partial Regex Listening();
}
