using System.Diagnostics;
using System.Text.RegularExpressions;

namespace AmazonLoginHelp.Web.Tests.Starting;

public sealed partial class StoppingTests
{
    [Fact]
    public async Task Told_to_stop_the_program_ends_soon_and_in_good_order()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal to send.");
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var program = Process.Start(new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "AmazonLoginHelp.Web.dll"), $"--content={Repository.Content}", "--urls=http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
        })!;

        try
        {
            using var client = new HttpClient { BaseAddress = await ListeningAsync(program, limit.Token) };
            Assert.Equal("ready", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), limit.Token));

            using var signal = Process.Start("kill", ["-TERM", $"{program.Id}"]);
            using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            await program.WaitForExitAsync(soon.Token);

            Assert.Equal(0, program.ExitCode);
        }
        finally
        {
            program.Kill(entireProcessTree: true);
        }
    }

    private static async Task<Uri> ListeningAsync(Process program, CancellationToken cancellation)
    {
        while (await program.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                return new(match.Groups["address"].Value);
            }
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }

    [GeneratedRegex("Now listening on: (?<address>http://127[^ ]+)")]
    private static partial Regex Listening();
}
