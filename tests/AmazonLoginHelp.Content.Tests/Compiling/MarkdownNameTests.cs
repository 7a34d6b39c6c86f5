namespace AmazonLoginHelp.Content.Tests.Compiling;

/// <summary>Diagnostics speak of Markdown in the words of authors, and not in those of the library that reads it.</summary>
public sealed class MarkdownNameTests
{
    [Theory]
    [InlineData("---", "a line of dashes")]
    [InlineData("***", "a line of stars")]
    [InlineData("___", "a line of underscores")]
    [InlineData("```\ncode\n```", "a code block,")]
    [InlineData("    code", "four blanks")]
    [InlineData("> ***", "a line of stars")]
    public void What_is_not_used_is_named_as_an_author_would(string markdown, string name)
    {
        var sentence = Assert.Single(MinimalContent.With(new ContentFile("ja/pages/about.md", $"# About\n\n{markdown}\n")).Diagnostics).Sentence;

        Assert.Contains(name, sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> Words.\n", "a note")]
    [InlineData("Words.\n", "a paragraph")]
    public void So_it_is_where_a_translation_differs(string markdown, string name) =>
        Assert.Contains(
            MinimalContent.With(new("ja/pages/about.md", "# About\n\n## Heading\n"), new("en/pages/about.md", $"# About\n\n{markdown}")).Diagnostics,
            diagnostic => diagnostic.Rule.Code == "AH0702" && diagnostic.Sentence.Contains(name, StringComparison.Ordinal));

    [Fact]
    public void No_sentence_holds_a_name_as_programs_write_them()
    {
        const string Text = "# About\n\n---\n\n```\nx\n```\n\n    x\n\n<b>\n\n[a]: b\n\n> [c]: d\n\n| a | b |\n|---|---|\n\n![i](j) <https://a.example> a<br>b\n\n- ***\n";

        var sentences = MinimalContent.With(new("ja/pages/about.md", Text), new("en/pages/about.md", $"{Text}\n***\n")).Diagnostics.Select(diagnostic => diagnostic.Sentence).ToList();

        Assert.NotEmpty(sentences);
        Assert.All(sentences, sentence => Assert.DoesNotMatch("[a-z][A-Z]|(?i:thematic|fenced|delimiter)", sentence));
    }
}
