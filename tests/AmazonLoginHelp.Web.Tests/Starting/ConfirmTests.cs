using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Tests.Starting;

/// <summary>Confirming a fact changes its file, or nothing.</summary>
public sealed class ConfirmTests : IDisposable
{
    private const string AsOf = "--as-of=2026-12-24";

    private static readonly Fact Number = Site.Guide.Facts.First(fact => fact is { Kind: FactKind.Phone, SupersededBy: null, SeenLive: null });

    private readonly ContentCopy _copy = new();
    private readonly Dictionary<string, string> _before;

    public ConfirmTests() => _before = Files();

    [Fact]
    public async Task A_fact_that_was_seen_is_written_down_and_told()
    {
        var run = await ConfirmAsync(Number.Id, "--on=2026-12-24");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains($"seen-live: none -> 2026-12-24", run.Output, StringComparison.Ordinal);
        Assert.Contains("hard-limit: ", run.Output, StringComparison.Ordinal);
        var changed = Assert.Single(Files(), file => _before[file.Key] != file.Value);
        Assert.Contains($"content/{changed.Key}(", run.Output, StringComparison.Ordinal);
        Assert.Contains("  seen-live: 2026-12-24\n", changed.Value, StringComparison.Ordinal);
        var listed = await ProgramRun.OfAsync(_copy.Folder, "facts", "--all", AsOf);
        Assert.Contains(listed.Output.Split('\n'), line => line.Contains($" {Number.Id} | ", StringComparison.Ordinal) && line.Contains("evidence 2026-12-24 | seen 2026-12-24", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_value_that_was_seen_takes_the_place_of_the_old_one()
    {
        var run = await ConfirmAsync(Number.Id, "--on=2026-12-01", "--value=0120-555-0199");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"value: {Number.Values[0]} -> 0120-555-0199", run.Output, StringComparison.Ordinal);
        Assert.Contains(Files().Values, text => text.Contains("0120-555-0199", StringComparison.Ordinal));
        Assert.Contains($"superseded-by: {Number.Id}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_stays_is_not_said_to_be_gone() =>
        Assert.DoesNotContain("superseded-by", (await ConfirmAsync(Number.Id, "--on=2026-12-01")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task What_only_an_article_says_is_not_confirmed_before_its_source_is_named()
    {
        var run = await ConfirmAsync(Site.Guide.Facts.First(fact => fact is { Confidence: Confidence.Article, SupersededBy: null }).Id, "--on=2026-12-24");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("'confidence'", run.Errors, StringComparison.Ordinal);
        Assert.Equal(_before, Files());
    }

    [Theory]
    [InlineData("bogus", "--on=2026-12-01", "'bogus' is not a fact")]
    [InlineData(null, "--on=2026-12-25", "in the future")]
    [InlineData(null, "--on=yesterday", "2027-06-01")]
    [InlineData(null, null, "--on")]
    public async Task A_confirmation_that_cannot_be_is_refused_and_nothing_is_written(string? id, string? on, string because)
    {
        var run = await ConfirmAsync([id ?? Number.Id, .. on is null ? Array.Empty<string>() : [on]]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(because, run.Errors, StringComparison.Ordinal);
        Assert.Equal(_before, Files());
    }

    [Fact]
    public async Task A_value_that_would_not_compile_is_refused_with_its_diagnostic_and_nothing_is_written()
    {
        var run = await ConfirmAsync(Number.Id, "--on=2026-12-01", "--value=call us");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("error AH0105", run.Errors, StringComparison.Ordinal);
        Assert.Equal(_before, Files());
    }

    [Fact]
    public async Task A_day_before_the_last_confirmation_is_refused()
    {
        Assert.Equal(0, (await ConfirmAsync(Number.Id, "--on=2026-12-10")).ExitCode);

        var run = await ConfirmAsync(Number.Id, "--on=2026-12-09");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("2026-12-10", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--on=2026-11-21")]
    [InlineData("--on=2020-01-01")]
    public async Task A_day_before_the_fact_was_written_is_refused_and_nothing_is_written(string on)
    {
        var run = await ConfirmAsync(Number.Id, on);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains($"{Number.Written:yyyy-MM-dd}", run.Errors, StringComparison.Ordinal);
        Assert.Equal(_before, Files());
    }

    [Theory]
    [InlineData("--value=")]
    [InlineData("--value= \t")]
    [InlineData("--value=\u3000")]
    public async Task A_value_without_a_word_is_refused_and_nothing_is_written(string value)
    {
        var run = await ConfirmAsync(Number.Id, "--on=2026-12-01", value);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("--value", run.Errors, StringComparison.Ordinal);
        Assert.Equal(_before, Files());
    }

    [Fact]
    public async Task A_change_that_compiles_but_lands_on_other_lines_is_refused_and_nothing_is_written()
    {
        string[] entry = ["- id: more", "  label: More", "  kind: text", "  value: a", "  source: {title: A page}", "  confidence: official", "  evidence: unknown", "  written: 2026-11-22", "  review-by: 2027-05-22", "  find: 見てください。"];
        _copy.Add("facts/more.yaml", "# One line to an editor,\u0085# two to YAML.\n" + string.Concat(entry.Select(line => $"{line}\n  # A remark that is longer than the line above, so that dates fit in\n")));
        var before = Files();

        var run = await ConfirmAsync("more", "--on=2026-12-24");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("error AH", run.Errors, StringComparison.Ordinal);
        Assert.Contains("nothing was written", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task A_file_with_a_mark_of_the_byte_order_and_other_line_ends_keeps_both()
    {
        var (file, text) = _before.Single(file => file.Value.Contains($"- id: {Number.Id}\n", StringComparison.Ordinal));
        _copy.Add(file, "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal));

        var run = await ConfirmAsync(Number.Id, "--on=2026-12-24");

        var after = System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(_copy.Content, file)));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("\uFEFF", after, StringComparison.Ordinal);
        Assert.Contains("  seen-live: 2026-12-24\r\n", after, StringComparison.Ordinal);
        Assert.Equal(after.Count(letter => letter == '\n'), after.Split("\r\n").Length - 1);
    }

    public void Dispose() => _copy.Dispose();

    private Task<ProgramRun> ConfirmAsync(params string[] arguments) => ProgramRun.OfAsync(_copy.Folder, ["facts", "confirm", .. arguments, AsOf]);

    private Dictionary<string, string> Files() =>
        Directory.EnumerateFiles(_copy.Content, "*.yaml", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(_copy.Content, file).Replace('\\', '/'), File.ReadAllText);
}
