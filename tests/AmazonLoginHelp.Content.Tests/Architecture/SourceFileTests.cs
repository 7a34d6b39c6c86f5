namespace AmazonLoginHelp.Content.Tests.Architecture;

public sealed class SourceFileTests
{
    private const int MostLines = 250;

    [Theory]
    [InlineData("src/AmazonLoginHelp.Engine")]
    [InlineData("src/AmazonLoginHelp.Content")]
    [InlineData("tests/AmazonLoginHelp.Engine.Tests")]
    [InlineData("tests/AmazonLoginHelp.Content.Tests")]
    [InlineData("tests/AmazonLoginHelp.Benchmarks")]
    public void No_source_file_is_longer_than_250_lines(string project)
    {
        var files = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, project), "*.cs", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => File.ReadLines(file).Count() > MostLines);
    }
}
