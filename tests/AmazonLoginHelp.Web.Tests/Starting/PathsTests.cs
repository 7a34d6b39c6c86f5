using System.Text.RegularExpressions;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Tests.Starting;

/// <summary>The verb that walks every path and proves the tree.</summary>
public sealed partial class PathsTests
{
    [Fact]
    public async Task Every_symptom_is_measured_and_every_path_walked_and_no_rule_is_broken()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "paths");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(Site.Guide.Symptoms, symptom => Assert.Contains($"{symptom.Id}: {Paths.From(Site.Guide, symptom).Count()} paths, longest ", run.Output, StringComparison.Ordinal));
        Assert.Contains($"{Site.Guide.Symptoms.Sum(symptom => Paths.From(Site.Guide, symptom).Count())} paths walked and replayed in ", run.Output, StringComparison.Ordinal);
        Assert.Equal(Enum.GetValues<TreeRule>().Length, Lines(run.Output).Count(line => line.EndsWith(": none", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task It_is_told_how_many_answers_it_takes_until_one_layer_is_left_by_symptom_and_in_all()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "paths");

        var left = new LayersLeft(Site.Guide);
        var paths = Site.Guide.Symptoms.ToDictionary(symptom => symptom, symptom => Paths.From(Site.Guide, symptom).ToList());
        Assert.All(paths, of =>
        {
            var needed = of.Value.Select(path => left.AnswersUntilNamed(path.Answers)).ToList();
            Assert.Contains(Lines(run.Output), line => line.StartsWith($"{of.Key.Id}: ", StringComparison.Ordinal) && line.EndsWith($"; layer after {needed.Max()} (median {Median(needed)})", StringComparison.Ordinal));
        });
        var all = paths.Values.SelectMany(of => of).ToList();
        var neededInAll = all.ConvertAll(path => left.AnswersUntilNamed(path.Answers));
        Assert.Contains(
            $"all: {all.Count} paths, longest {all.Max(path => path.Length)}, median {Median(all.ConvertAll(path => path.Length))}; layer after longest {neededInAll.Max()}, median {Median(neededInAll)}",
            Lines(run.Output));
    }

    [Fact]
    public async Task One_symptom_alone_is_not_called_all()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "paths", "outage");

        Assert.Contains("; layer after ", Assert.Single(Lines(run.Output), line => line.Contains(" paths, ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_paths_of_one_symptom_are_listed_a_line_each()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "paths", "outage", "--list");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            Paths.From(Site.Guide, Site.Guide.Symptoms.Get("outage")).Select(path => $"{path}"),
            Lines(run.Output).Where(line => OnePath().IsMatch(line)));
    }

    [Fact]
    public async Task A_broken_rule_is_told_with_its_file_and_the_shortest_way_to_see_it()
    {
        using var copy = new ContentCopy();
        copy.Add("ja/outcomes/lonely.md", OutcomeLike("outage-now"));

        var run = await ProgramRun.OfAsync(copy.Folder, "paths");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Nodes never reached: 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("ja/outcomes/lonely.md: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("for example lonely", run.Output, StringComparison.Ordinal);
        Assert.Contains("no-code: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_circle_is_told_and_nothing_is_walked()
    {
        using var copy = new ContentCopy();
        copy.Add("ja/questions/circle.md", "# まわりますか?\n\n- [はい](circle.md){#yes}\n- [わからない](circle.md){#unknown}\n");

        var run = await ProgramRun.OfAsync(copy.Folder, "paths");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("for example circle=yes > circle", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("walked and replayed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_files_are_wrong_the_diagnostics_are_told_instead()
    {
        using var copy = new ContentCopy();
        copy.Append($"ja/pages/{Site.Guide.Pages[0].Id}.md", "<b>太い字</b>です。");

        var run = await ProgramRun.OfAsync(copy.Folder, "paths");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(": error AH0201: ", run.Errors, StringComparison.Ordinal);
    }

    private static string OutcomeLike(string id) => File.ReadAllText(Path.Combine(Repository.Content, "ja", "outcomes", $"{id}.md"));

    // The lower of two in the middle.
    private static int Median(List<int> lengths) => lengths.Order().ElementAt((lengths.Count - 1) / 2);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex("^([a-z0-9-]+=[a-z0-9-]+ > )+[a-z0-9-]+$")]
    private static partial Regex OnePath();
}
