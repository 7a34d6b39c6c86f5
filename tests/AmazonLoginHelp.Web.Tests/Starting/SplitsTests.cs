using System.Globalization;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Tests.Starting;

/// <summary>The verb that says which questions tell most.</summary>
public sealed class SplitsTests
{
    [Fact]
    public async Task Every_question_is_listed_with_its_options_and_what_it_tells_and_costs()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "splits");

        var rows = Rows(run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(Site.Guide.Nodes.OfType<Question>().Select(question => question.Id).Order(StringComparer.Ordinal), rows.Select(row => row[0]).Order(StringComparer.Ordinal));
        Assert.All(rows, row =>
        {
            var question = (Question)Site.Guide.Nodes.Get(row[0]);
            Assert.Equal(question.Options.Length, int.Parse(row[1], CultureInfo.InvariantCulture));
            Assert.Equal($"{question.Effort}".ToLowerInvariant(), row[3]);
            Assert.InRange(Number(row[2]), 0, Math.Log2(Enum.GetValues<Layer>().Length));
            Assert.Equal(Number(row[2]) * 60 / Bands.Seconds(question.Effort), Number(row[4]), 0.2);
        });
    }

    [Fact]
    public async Task The_questions_of_one_symptom_are_listed_the_best_first()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "splits", "no-code");

        var rows = Rows(run.Output);
        var asked = Site.Guide.ReachableFrom([Site.Guide.Symptoms.Get("no-code").FirstQuestion]).OfType<Question>();
        Assert.Equal(asked.Select(question => question.Id).Order(StringComparer.Ordinal), rows.Select(row => row[0]).Order(StringComparer.Ordinal));
        Assert.Equal(rows.Select(row => Number(row[4])).OrderDescending(), rows.Select(row => Number(row[4])));
        Assert.True(Number(rows[0][4]) > Number(rows[^1][4]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The table without its heading.</summary>
    private static List<string[]> Rows(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
