namespace AmazonLoginHelp.Web.Tests.Starting;

/// <summary>The verb that measures triage.</summary>
public sealed class TriageEvalTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"labelled-{Guid.NewGuid():N}.jsonl");

    [Fact]
    public async Task Figures_are_told_for_all_and_apart_and_what_was_missed_is_listed()
    {
        await WriteAsync(
            """{"id":"X1","lang":"ja","text":"ドコモのSMSが届かない","kind":"query","symptom":"no-code","alt":[],"carrier":"docomo","basis":"composed","what_helped":"","group":"g1"}""",
            """{"id":"X2","lang":"ja","text":"パスワードを忘れた","kind":"story","symptom":"outage","alt":["credentials"],"basis":"page","group":"g2"}""",
            """{"id":"X3","lang":"en","text":"where is my parcel","kind":"query","symptom":"none","alt":[],"basis":"page","group":"g3"}""");

        var run = await EvalAsync();

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("3 texts", run.Output, StringComparison.Ordinal);
        Assert.Equal(["3", "0.500", "1.000", "0.500", "1", "of", "1"], Row(run, "all"));
        Assert.Equal(["1", "1", "of", "1"], Row(run, "lang en"));
        Assert.Equal(["1", "0.000", "1.000", "0.000"], Row(run, "outage"));
        Assert.Contains("Brier score", run.Output, StringComparison.Ordinal);
        Assert.Contains("~ X2  outage, not credentials: パスワードを忘れた", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("X1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_label_and_its_text_are_enough()
    {
        await WriteAsync("""{"id":"X1","text":"ドコモのSMSが届かない","symptom":"no-code"}""", "");

        Assert.Equal(["1", "1.000", "1.000", "1.000"], Row(await EvalAsync(), "all"));
    }

    [Fact]
    public async Task Each_line_that_is_no_labelled_text_is_told_with_its_place()
    {
        await WriteAsync("""{"id":"X1","text":"a","symptom":"no-code"}""", "{", """{"id":"X2"}""", "null");

        var run = await EvalAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.All([2, 3, 4], line => Assert.Contains($"{_file}({line},1): error: ", run.Errors, StringComparison.Ordinal));
        Assert.DoesNotContain($"{_file}(1,1)", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said()
    {
        var run = await EvalAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(_file, run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_file);

    private Task WriteAsync(params string[] lines) => File.WriteAllLinesAsync(_file, lines);

    private Task<ProgramRun> EvalAsync() => ProgramRun.OfAsync(Repository.Root, "triage-eval", _file);

    private static IEnumerable<string> Row(ProgramRun run, string name) =>
        run.Output.Split('\n').First(line => line.StartsWith(name + " ", StringComparison.Ordinal))[name.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim());
}
