using System.Text.RegularExpressions;

namespace AmazonLoginHelp.Web.Tests.Starting;

/// <summary>Two files are broken; the program says all that is wrong and does not start.</summary>
public sealed partial class BrokenContentTests : IDisposable
{
    private static readonly string BrokenLink = $"ja/faq/{Site.Guide.Faq[0].Id}.md";
    private static readonly string RawMarkup = $"ja/pages/{Site.Guide.Pages[0].Id}.md";

    private readonly ContentCopy _copy = new();

    public BrokenContentTests()
    {
        _copy.Append(BrokenLink, "[どこにもない](nowhere.md)を見ます。");
        _copy.Append(RawMarkup, "<b>太い字</b>です。");
    }

    [Fact]
    public async Task The_site_does_not_start_and_every_diagnostic_is_on_the_error_output()
    {
        var run = await ProgramRun.OfAsync(_copy.Folder, "--urls=http://127.0.0.1:0");

        TestContext.Current.TestOutputHelper!.WriteLine($"Refused after {run.Took.TotalSeconds:0.0} s.");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal([$"content/{BrokenLink}", $"content/{RawMarkup}"], Diagnostics(run.Errors).Distinct());
    }

    [Fact]
    public async Task A_content_folder_that_was_named_is_told_by_a_path_that_can_be_opened_from_here()
    {
        var run = await ProgramRun.OfAsync(Path.GetTempPath(), $"--content={_copy.Content}", "--urls=http://127.0.0.1:0");

        Assert.NotEqual(0, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.All(Diagnostics(run.Errors), file => Assert.True(File.Exists(Path.Combine(Path.GetTempPath(), file)), file));
    }

    [Fact]
    public async Task Checking_prints_the_same_on_the_output_with_the_number_of_errors()
    {
        var served = await ProgramRun.OfAsync(_copy.Folder, "--urls=http://127.0.0.1:0");
        var run = await ProgramRun.OfAsync(_copy.Folder, "check");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Empty(run.Errors);
        Assert.Equal(Lines(served.Errors), Lines(run.Output).Where(line => line.Contains(": error ", StringComparison.Ordinal)));
        Assert.StartsWith($"{Lines(served.Errors).Length} errors, ", Lines(run.Output)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_error_is_counted_as_one()
    {
        using var copy = new ContentCopy();
        copy.Append(RawMarkup, "<b>太い字です。");

        var run = await ProgramRun.OfAsync(copy.Folder, "check");

        Assert.StartsWith("1 error, ", Lines(run.Output)[^1], StringComparison.Ordinal);
    }

    public void Dispose() => _copy.Dispose();

    // Every line must be a located sentence.
    private static List<string> Diagnostics(string text) =>
        [.. Lines(text).Select(line =>
        {
            var match = Located().Match(line);
            Assert.True(match.Success, line);
            return match.Groups["file"].Value;
        }).Order(StringComparer.Ordinal)];

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"^(?<file>[^(]+)\([1-9][0-9]*,[1-9][0-9]*\): error AH[0-9]{4}: .+[.)]$")]
    private static partial Regex Located();
}
