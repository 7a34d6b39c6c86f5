using System.Text.RegularExpressions;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Tests.Starting;

/// <summary>The list of what to check again.</summary>
public sealed partial class FactsListTests
{
    [Fact]
    public async Task The_most_urgent_come_first_and_the_rest_is_counted()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "facts", "--as-of=2026-12-01");

        var lines = Lines(run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(12, lines.Count - 1);
        Assert.Contains($"{Current.Count - 12} more", lines[^1], StringComparison.Ordinal);
        Assert.Equal(Current.OrderByDescending(fact => fact.AgeOn(Site.Day)).Select(fact => fact.AgeOn(Site.Day)).Take(12), Facts(lines).Select(fact => fact.AgeOn(Site.Day)));
    }

    [Fact]
    public async Task Everything_is_listed_by_age_and_then_by_evidence_with_all_that_one_needs()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "facts", "--all", "--as-of=2027-06-01");

        var day = new DateOnly(2027, 6, 1);
        var lines = Lines(run.Output);
        var listed = Facts(lines);
        Assert.Equal(Site.Guide.Facts.Count, listed.Count);
        Assert.Equal(listed.OrderByDescending(fact => fact.AgeOn(day)).ThenBy(fact => fact.Evidence?.Earliest ?? default), listed);
        Assert.All(listed.Zip(lines), pair =>
        {
            var (fact, line) = pair;
            Assert.All([fact.Label, fact.Values[0], fact.Evidence?.ToString() ?? "unknown", $"review by {fact.ReviewBy:yyyy-MM-dd}"], part => Assert.Contains(part, line, StringComparison.Ordinal));
            Assert.True(line.Contains("open: https://", StringComparison.Ordinal) || line.Contains(fact.Find, StringComparison.Ordinal) || line.Contains($"open: {fact.Source.Address}", StringComparison.Ordinal), line);
            Assert.True(File.Exists(Path.Combine(Repository.Root, line[..line.IndexOf('(', StringComparison.Ordinal)])), line);
        });
    }

    [Fact]
    public async Task The_day_decides_what_is_due()
    {
        var day = Current.Min(fact => fact.ReviewBy).AddDays(1);
        var run = await ProgramRun.OfAsync(Repository.Root, "facts", "--due", $"--as-of={day:yyyy-MM-dd}");

        Assert.Contains($"{Current.Count(fact => fact.AgeOn(day) == FactAge.Due)} due, 0 fresh", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Facts(Lines(run.Output)), fact => fact.AgeOn(day) == FactAge.Fresh);
    }

    private static IReadOnlyList<Fact> Current { get; } = [.. Site.Guide.Facts.Where(fact => fact.SupersededBy is null)];

    private static List<string> Lines(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    private static List<Fact> Facts(List<string> lines) => [.. lines.SkipLast(1).Select(line => Site.Guide.Facts.Get(Listed().Match(line).Groups["id"].Value))];

    [GeneratedRegex(@"^content/facts/[a-z]+\.yaml\([0-9]+,[0-9]+\): (?<id>[a-z0-9-]+) \| ")]
    private static partial Regex Listed();
}
