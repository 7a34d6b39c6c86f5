using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>A program that serves the site, as a process of its own on a loopback port.</summary>
public sealed partial class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _log = new();
    private readonly Process _process = new();

    private SiteProcess()
    {
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => _address.Task.Result;

    /// <summary>What it has logged since the host named its own address and, last of all, its own folder.</summary>
    public IEnumerable<string> Log => _log.SkipWhile(line => !line.Contains("Content root path", StringComparison.Ordinal)).Skip(1);

    /// <summary>Starts the program that was built with these tests, and returns when it listens.</summary>
    /// <param name="port">The port to listen on; 0 for any that is free.</param>
    /// <param name="arguments">What else to tell it.</param>
    public static Task<SiteProcess> StartAsync(int port, params string[] arguments) =>
        StartAsync(Path.Combine(AppContext.BaseDirectory, "AmazonLoginHelp.Web.dll"), port, arguments);

    /// <summary>Starts a program, and returns when it listens.</summary>
    public static Task<SiteProcess> StartAsync(string program, int port, params string[] arguments) => StartAsync(program, port, arguments, []);

    /// <summary>Starts the program that was built with these tests as an operator does who sets some of its options in the environment.</summary>
    public static Task<SiteProcess> StartAsync(int port, string[] arguments, IEnumerable<(string Name, string Value)> environment) =>
        StartAsync(Path.Combine(AppContext.BaseDirectory, "AmazonLoginHelp.Web.dll"), port, arguments, environment);

    private static async Task<SiteProcess> StartAsync(string program, int port, string[] arguments, IEnumerable<(string Name, string Value)> environment)
    {
        var site = new SiteProcess();
        var process = site._process;
        process.StartInfo = new("dotnet", [program, $"--urls=http://127.0.0.1:{port}", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            process.StartInfo.Environment[name] = value;
        }

        process.OutputDataReceived += (_, line) => site.Take(line.Data);
        process.ErrorDataReceived += (_, line) => site.Take(line.Data);
        process.Exited += (_, _) => site._address.TrySetException(new InvalidOperationException($"The site did not start:\n{string.Join('\n', site._log)}"));
        process.EnableRaisingEvents = true;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await site._address.Task.WaitAsync(StartLimit);
        return site;
    }

    /// <summary>Ends it at once, as when the machine fails.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }
    }

    /// <summary>Tells it to stop, as an operator does, and returns how long it took to end.</summary>
    public async Task<TimeSpan> StopAsync()
    {
        var began = Stopwatch.GetTimestamp();
        using var signal = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync();
        return Stopwatch.GetElapsedTime(began);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
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
