using System.Text.Json;

namespace AmazonLoginHelp.Web.Tests.Starting;

public sealed class CheckJsonTests
{
    [Fact]
    public async Task Content_without_an_error_is_one_document_with_the_size_of_each_tree()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "check", "--json", "--as-of=2026-12-01");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var document = JsonDocument.Parse(run.Output);
        var root = document.RootElement;
        Assert.Equal(0, root.GetProperty("errors").GetInt32());
        Assert.Equal(root.GetProperty("warnings").GetInt32(), root.GetProperty("diagnostics").GetArrayLength());
        Assert.Equal(Site.Guide.Symptoms.Select(symptom => symptom.Id), root.GetProperty("symptoms").EnumerateArray().Select(tree => tree.GetProperty("symptom").GetString()));
        Assert.All(root.GetProperty("symptoms").EnumerateArray(), tree =>
        {
            Assert.True(tree.GetProperty("paths").GetInt32() > 0);
            Assert.InRange(tree.GetProperty("median").GetInt32(), 1, tree.GetProperty("longest").GetInt32());
        });
    }

    [Fact]
    public async Task Broken_content_says_the_same_as_the_lines_do_and_ends_alike()
    {
        using var copy = new ContentCopy();
        copy.Append($"ja/faq/{Site.Guide.Faq[0].Id}.md", "[どこにもない](nowhere.md)を見ます。");
        copy.Append("redirects.yaml", "- {from: fixes/old, to: \"fixes/\\\"それ\\\"\"}");
        var lines = await ProgramRun.OfAsync(copy.Folder, "check", "--as-of=2026-12-01");

        var run = await ProgramRun.OfAsync(copy.Folder, "check", "--json", "--as-of=2026-12-01");

        Assert.Equal((lines.ExitCode, ""), (run.ExitCode, run.Errors));
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(2, document.RootElement.GetProperty("errors").GetInt32());
        Assert.Empty(document.RootElement.GetProperty("symptoms").EnumerateArray());
        Assert.Equal(
            lines.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[..^1],
            document.RootElement.GetProperty("diagnostics").EnumerateArray().Select(found =>
                $"{found.GetProperty("file")}({found.GetProperty("line")},{found.GetProperty("column")}): {found.GetProperty("severity")} {found.GetProperty("code")}: {found.GetProperty("sentence")}"));
    }

    [Fact]
    public async Task Without_content_nothing_is_printed_that_is_no_document()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "check", "--json", "--content=/nowhere");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("--content", run.Errors, StringComparison.Ordinal);
    }
}
