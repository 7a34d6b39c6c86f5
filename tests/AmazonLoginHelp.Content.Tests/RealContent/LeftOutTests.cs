using System.Text.RegularExpressions;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>The register of what was left out names the pages that hold the rest: they must be there.</summary>
public sealed partial class LeftOutTests
{
    private static readonly string Register = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "content-left-out.md"));

    [Fact]
    public void Every_page_and_fact_that_the_register_names_exists()
    {
        var files = RealGuide.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var pages = Page().Matches(Register).Select(match => $"ja/{match.Value}").ToList();
        var facts = Fact().Matches(Register).Select(match => match.Groups["id"].Value).ToList();

        Assert.True(pages.Count > 300);
        Assert.Empty(pages.Where(page => !files.Contains(page)).Distinct());
        Assert.True(facts.Count > 50);
        Assert.Empty(facts.Where(fact => RealGuide.Itself.Facts.Find(fact) is null).Distinct());
    }

    [Fact]
    public void Whatever_is_left_out_has_a_reason() =>
        Assert.All(Row().Matches(Register[..Register.IndexOf("## Used", StringComparison.Ordinal)]).Skip(1).Select(match => match.Groups["reason"].Value), reason => Assert.True(reason.Trim().Length > 10, reason));

    [GeneratedRegex("(symptoms|questions|outcomes|fixes|contacts|screens|faq|incidents|pages)/[a-z0-9-]+\\.md")]
    private static partial Regex Page();

    [GeneratedRegex("[a-z]+\\.yaml#(?<id>[a-z0-9-]+)")]
    private static partial Regex Fact();

    [GeneratedRegex("^\\| (?<fact>[^|]+) \\| (?<reason>[^|]+) \\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
