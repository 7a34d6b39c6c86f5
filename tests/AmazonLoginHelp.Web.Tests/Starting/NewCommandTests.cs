using AmazonLoginHelp.Content;

namespace AmazonLoginHelp.Web.Tests.Starting;

/// <summary>What an author makes with <c>new</c> compiles at once, says what is left to do, and harms nothing that is there.</summary>
public sealed class NewCommandTests : IDisposable
{
    private const string Skeleton = "AH0602";

    private static readonly DateOnly Day = new(2026, 12, 1);

    private readonly ContentCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Theory]
    [InlineData("fix", "fixes/brand-new.md")]
    [InlineData("faq", "faq/brand-new.md")]
    [InlineData("outcome", "outcomes/brand-new.md", "--from=carrier")]
    [InlineData("question", "questions/brand-new.md", "--from=code-by")]
    public async Task A_new_file_compiles_at_once_and_its_author_is_told_where_to_write(string kind, string file, params string[] options)
    {
        var run = await NewAsync([kind, "brand-new", .. options]);
        var compilation = Compile();

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains($"content/ja/{file}", run.Output, StringComparison.Ordinal);
        Assert.Contains("/brand-new", run.Output, StringComparison.Ordinal);
        Assert.Empty(compilation.Diagnostics.Where(diagnostic => diagnostic.IsError));
        Assert.Contains(compilation.Diagnostics, diagnostic => diagnostic.Rule.Code == Skeleton && diagnostic.File == $"ja/{file}");
    }

    [Fact]
    public async Task The_question_it_follows_gets_an_option_before_the_one_for_whoever_does_not_know()
    {
        var before = Site.Guide.Nodes.Get("carrier") as Engine.Question;

        await NewAsync("outcome", "brand-new", "--from=carrier");

        var after = Assert.IsType<Engine.Question>(Compile().Guide!.Nodes.Get("carrier"));
        var unknown = before!.Options.Single(option => option.Id == "unknown");
        Assert.Equal(
            before.Options.Insert(before.Options.IndexOf(unknown), new("brand-new", "(ここに書く)", null, "brand-new") { Tells = "(ここに書く) わかることを30字までで" }),
            after.Options);
    }

    [Theory]
    [InlineData("question")]
    [InlineData("outcome")]
    public async Task Without_a_question_that_leads_to_it_only_the_missing_option_is_an_error_and_the_author_gets_its_line(string kind)
    {
        var run = await NewAsync(kind, "brand-new");

        var error = Assert.Single(Compile().Diagnostics, diagnostic => diagnostic.IsError);
        Assert.Equal(("AH0402", $"ja/{kind}s/brand-new.md"), (error.Rule.Code, error.File));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("brand-new.md){#brand-new}", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is", "outcome", "brand-new", "--from=nowhere")]
    [InlineData("symptom", "symptom", "brand-new")]
    [InlineData("small Latin letters", "fix", "Brand_New")]
    [InlineData("compile", "fix", "../brand-new")]
    [InlineData("another", "fix", "vpn-off")]
    [InlineData("another", "fix", "VPN-off")]
    [InlineData("another", "question", "carrier-unknown")]
    [InlineData("another", "outcome", "code-by")]
    [InlineData("addresses", "question", "symptom")]
    [InlineData("--from", "faq", "brand-new", "--from=code-by")]
    public async Task What_cannot_be_written_is_refused_with_a_reason_and_nothing_changes(string reason, params string[] arguments)
    {
        var before = ContentFile.ReadAll(_copy.Content);

        var run = await NewAsync(arguments);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, ContentFile.ReadAll(_copy.Content));
    }

    [Fact]
    public async Task Content_with_a_mistake_elsewhere_does_not_keep_an_author_from_beginning()
    {
        _copy.Append("ja/pages/about.md", "<b>HTML</b>");

        var run = await NewAsync("fix", "brand-new");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.True(File.Exists(Path.Combine(_copy.Content, "ja", "fixes", "brand-new.md")));
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    public async Task The_lines_of_the_question_end_as_they_did_and_nothing_else_of_it_changes(string ending, string mark)
    {
        const string File = "ja/questions/carrier.md";
        var path = Path.Combine(_copy.Content, File);
        var text = mark + System.IO.File.ReadAllText(path).ReplaceLineEndings(ending);
        _copy.Add(File, text);

        await NewAsync("outcome", "brand-new", "--from=carrier");

        var after = System.Text.Encoding.UTF8.GetString(System.IO.File.ReadAllBytes(path));
        Assert.Equal(text, after.Replace($"- [(ここに書く)](../outcomes/brand-new.md){{#brand-new}}{ending}  > (ここに書く) わかることを30字までで{ending}", "", StringComparison.Ordinal));
        Assert.NotEqual(text, after);
    }

    private Task<ProgramRun> NewAsync(params string[] arguments) => ProgramRun.OfAsync(_copy.Folder, ["new", .. arguments, "--as-of=2026-12-01"]);

    private Compilation Compile() => GuideCompiler.Compile(ContentFile.ReadAll(_copy.Content), Day);
}
