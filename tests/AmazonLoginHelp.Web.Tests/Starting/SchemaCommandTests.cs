namespace AmazonLoginHelp.Web.Tests.Starting;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task The_schemas_in_the_docs_are_those_that_the_program_writes()
    {
        using var copy = new ContentCopy();

        var run = await ProgramRun.OfAsync(copy.Folder, "schema", "--out=written");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(Texts(Path.Combine(Repository.Root, "docs", "schemas")), Texts(Path.Combine(copy.Folder, "written")));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_an_error_with_a_reason()
    {
        using var copy = new ContentCopy();

        var run = await ProgramRun.OfAsync(copy.Folder, "schema", "--out=content/claims.yaml");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("claims.yaml", run.Errors, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Text)> Texts(string folder) =>
        Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)));
}
