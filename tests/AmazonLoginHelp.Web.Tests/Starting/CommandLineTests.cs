namespace AmazonLoginHelp.Web.Tests.Starting;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Checking_the_repositorys_content_finds_no_error_and_counts_what_there_is()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "check", "--as-of=2026-12-01");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no-code: ", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{Site.Guide.Fixes.Count} fixes", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 errors, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_of_sources_in_the_docs_is_the_one_that_the_content_makes()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "sources", "--as-of=2026-12-01");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("112 of 112 claims answered", run.Output, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "sources.md"), TestContext.Current.CancellationToken), run.Output);
    }

    [Theory]
    [InlineData("paths")]
    [InlineData("splits")]
    public async Task A_symptom_that_does_not_exist_is_an_error_that_names_those_that_do(string verb)
    {
        var run = await ProgramRun.OfAsync(Repository.Root, verb, "no-such-symptom");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("'no-such-symptom'", run.Errors, StringComparison.Ordinal);
        Assert.All(Site.Guide.Symptoms, symptom => Assert.Contains(symptom.Id, run.Errors, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--bogus")]
    [InlineData("--bogus=1")]
    [InlineData("bogus")]
    public async Task What_the_program_does_not_know_is_an_error_that_names_it(string argument)
    {
        var run = await ProgramRun.OfAsync(Repository.Root, argument);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("bogus", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-13-01")]
    [InlineData("tomorrow")]
    [InlineData("01.12.2026")]
    public async Task A_day_that_cannot_be_read_is_an_error_that_shows_how_to_write_one(string day)
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "check", $"--as-of={day}");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(day, run.Errors, StringComparison.Ordinal);
        Assert.Contains("2027-06-01", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_content_the_program_says_how_to_name_it()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "--content=/nowhere", "--urls=http://127.0.0.1:0");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("--content", run.Errors, StringComparison.Ordinal);
        Assert.Contains("/nowhere", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_disk_refuses_is_one_sentence()
    {
        var file = Path.GetTempFileName();

        var run = await ProgramRun.OfAsync(Repository.Root, "graph", "captcha", "--out", file);

        File.Delete(file);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(file, Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_the_options_and_the_verbs()
    {
        var run = await ProgramRun.OfAsync(Repository.Root, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(["--content", "--as-of", "--urls", "check", "facts", "graph", "new", "paths", "plans", "schema", "sources", "splits"], word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }
}
