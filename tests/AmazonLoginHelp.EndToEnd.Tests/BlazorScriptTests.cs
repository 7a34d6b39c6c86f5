using System.Diagnostics;
using System.Text.RegularExpressions;
using AmazonLoginHelp.Content.Tests;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>Blazor's script is taken at build time; a program without it would answer with nothing, and no test of pages would notice.</summary>
public sealed partial class BlazorScriptTests
{
    /// <summary>The length of the script in the runtime pack that src/AmazonLoginHelp.Web/BlazorScript.targets names.</summary>
    private const int Length = 187_546;

    [Fact]
    public async Task The_program_as_it_is_built_serves_the_whole_script()
    {
        await using var site = await SiteProcess.StartAsync(0, $"--content={RepositoryFolder.Content}", "--environment=Development");

        Assert.Equal(Length, await LengthAsync(site));
    }

    [Fact]
    public async Task The_program_as_it_is_published_serves_the_whole_script()
    {
        var folder = Directory.CreateTempSubdirectory("amazonloginhelp-").FullName;
        try
        {
            await PublishAsync(folder);
            await using var site = await SiteProcess.StartAsync(Path.Combine(folder, "AmazonLoginHelp.Web.dll"), 0, "--environment=Development");

            Assert.Equal(Length, await LengthAsync(site));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> LengthAsync(SiteProcess site)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var page = await client.GetStringAsync(new Uri("/author", UriKind.Relative));
        return (await client.GetByteArrayAsync(new Uri(Script().Match(page).Groups["address"].Value, UriKind.Relative))).Length;
    }

    // What was built with these tests, in the same configuration.
    private static async Task PublishAsync(string folder)
    {
        var configuration = AppContext.BaseDirectory.Contains("release", StringComparison.OrdinalIgnoreCase) ? "Release" : "Debug";
        var start = new ProcessStartInfo("dotnet", ["publish", Path.Combine(RepositoryFolder.Root, "src", "AmazonLoginHelp.Web"), "--no-build", "-c", configuration, "-o", folder, "-v", "q"])
        {
            RedirectStandardOutput = true,
        };
        using var publish = Process.Start(start)!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, output);
    }

    [GeneratedRegex("src=\"(?<address>/assets/blazor\\.web\\.[0-9a-f]+\\.js)\"")]
    private static partial Regex Script();
}
