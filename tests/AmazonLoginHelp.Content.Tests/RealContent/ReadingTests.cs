using System.Text.RegularExpressions;

namespace AmazonLoginHelp.Content.Tests.RealContent;

public sealed partial class ReadingTests
{
    private static readonly string[] Words =
        [.. Entry().Matches(RealGuide.Files.Single(file => file.Path == "ja/readings.yaml").Text!).Select(entry => entry.Groups["word"].Value)];

    [Fact]
    public void Every_word_with_a_reading_stands_in_a_page()
    {
        var pages = RealGuide.Files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).Select(file => file.Text!).ToList();

        Assert.InRange(Words.Length, 80, 200);
        Assert.All(Words, word => Assert.Contains(pages, page => page.Contains(word, StringComparison.Ordinal)));
    }

    [GeneratedRegex("word: (?<word>[^,]+),")]
    private static partial Regex Entry();
}
