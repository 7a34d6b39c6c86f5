namespace AmazonLoginHelp.Content.Tests.Compiling;

public sealed class NoContentTests
{
    [Fact]
    public void Without_any_file_all_that_must_be_there_is_missing()
    {
        var compilation = GuideCompiler.Compile([], MinimalContent.Day);

        Assert.Null(compilation.Guide);
        Assert.Equal(
            GuideCompiler.SymptomIds.Select(id => $"ja/symptoms/{id}.md").Concat(["ja/pages/home.md", "ja/pages/strip.md"]).Order(StringComparer.Ordinal),
            compilation.Diagnostics.Select(diagnostic => diagnostic.File));
        Assert.All(compilation.Diagnostics, diagnostic => Assert.Equal(DiagnosticRule.MissingFile, diagnostic.Rule));
    }

    [Fact]
    public void Each_file_of_the_minimal_content_is_needed()
    {
        Assert.NotEmpty(MinimalContent.Files);
        Assert.All(MinimalContent.Files, file => Assert.Null(MinimalContent.Without([file.Path]).Guide));
    }
}
