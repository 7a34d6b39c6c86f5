using System.Text.RegularExpressions;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Tests.Starting;

/// <summary>The verb that prints plans in the order shown.</summary>
public sealed partial class PlansTests
{
    private static readonly DateTime Noon = new(2026, 11, 20, 12, 0, 0);

    [Fact]
    public async Task Every_plan_is_printed_in_the_order_shown_a_line_for_each_fix_and_all_are_counted()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "plans", "--as-of=2026-11-20");

        var outcomes = Site.Guide.Nodes.OfType<Outcome>().ToList();
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(outcomes.SelectMany(outcome => Plan.At(Site.Guide, outcome, Noon).Steps).Select(Told), Tries(run.Output));
        Assert.Contains($"{outcomes.Count} plans, {outcomes.Count(outcome => outcome.KeepsOrder)} of them kept in order", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plan_of_one_outcome_is_printed_alone()
    {
        var outcome = Site.Guide.Nodes.OfType<Outcome>().First(outcome => outcome.Plan.Length > 1);

        var run = await ProgramRun.OfAsync(Repository.Root, "plans", outcome.Id, "--as-of=2026-11-20");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{outcome.Id} (", run.Output, StringComparison.Ordinal);
        Assert.Equal(Plan.At(Site.Guide, outcome, Noon).Steps.Select(Told), Tries(run.Output));
        Assert.Equal(outcome.Plan.Length + 1, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task It_is_told_which_plans_are_kept_in_order_and_which_are_put_in_order()
    {
        using var copy = new ContentCopy();
        var outcome = Site.Guide.Nodes.OfType<Outcome>().First(outcome => !outcome.KeepsOrder);
        var before = await ProgramRun.OfAsync(copy.Folder, "plans", outcome.Id);
        copy.Replace($"ja/outcomes/{outcome.Id}.md", "\nlayer: ", "\nin-order: この順で直すため\nlayer: ");

        var after = await ProgramRun.OfAsync(copy.Folder, "plans", outcome.Id);

        Assert.Contains(": put in order", before.Output, StringComparison.Ordinal);
        Assert.Contains(": kept in order as written", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_trouble_is_on_waiting_is_printed_first_and_the_trouble_is_named()
    {
        using var copy = new ContentCopy();
        copy.Add(
            "ja/incidents/test-trouble.md",
            """
            ---
            from: 2026-12-24
            to: 2026-12-24
            affects: [no-code]
            source:
              title: 試験
            ---
            # 届かない障害

            届きません。

            ## 終わりの見分け方 {#end}

            届いたら、終わりです。
            """);
        var outcome = Site.Guide.ReachableFrom([Site.Guide.Symptoms.Get("no-code").FirstQuestion]).OfType<Outcome>().First(outcome => !outcome.IsFraud);

        var during = await ProgramRun.OfAsync(copy.Folder, "plans", outcome.Id, "--as-of=2026-12-24");
        var after = await ProgramRun.OfAsync(copy.Folder, "plans", outcome.Id, "--as-of=2026-12-25");

        Assert.Equal((0, ""), (during.ExitCode, during.Errors));
        Assert.Contains("waiting because of test-trouble", during.Output, StringComparison.Ordinal);
        Assert.Contains("only waits", during.Output.Split('\n')[1], StringComparison.Ordinal);
        Assert.DoesNotContain("test-trouble", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outcome_that_does_not_exist_is_an_error_that_names_it()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "plans", "no-such-outcome");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("'no-such-outcome'", run.Errors, StringComparison.Ordinal);
    }

    private static (string, string, string) Told(PlannedFix planned) =>
        (planned.Fix, $"{planned.Helps}".ToLowerInvariant(), $"{Site.Guide.Fixes.Get(planned.Fix).Takes}".ToLowerInvariant());

    private static IEnumerable<(string, string, string)> Tries(string output) =>
        OneTry().Matches(output).Select(match => (match.Groups["fix"].Value, match.Groups["helps"].Value, match.Groups["takes"].Value));

    [GeneratedRegex(@"^  [0-9]+\. (?<fix>[a-z0-9-]+) \| helps (?<helps>[a-z]+) \| takes (?<takes>[a-z]+)", RegexOptions.Multiline)]
    private static partial Regex OneTry();
}
