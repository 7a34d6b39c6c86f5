using System.Diagnostics;

namespace AmazonLoginHelp.Web.Tests.Starting;

/// <summary>The built program, run as a process until it ends.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to its output.</param>
/// <param name="Errors">What it wrote to its error output.</param>
/// <param name="Took">How long it ran.</param>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors, TimeSpan Took)
{
    /// <summary>A program that hangs fails the test. How quickly a start is refused is measured, not tested: a busy machine says nothing about it.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Runs it in a folder; fails if it does not end by itself.</summary>
    public static async Task<ProgramRun> OfAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "AmazonLoginHelp.Web.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"Still running after {Limit.TotalSeconds} s: {await output}{await errors}");
        }

        return new(process.ExitCode, await output, await errors, clock.Elapsed);
    }
}
