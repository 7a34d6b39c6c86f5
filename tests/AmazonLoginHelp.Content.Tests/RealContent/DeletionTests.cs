using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>No file can be lost unnoticed: whatever names it says so, at the line that names it.</summary>
public sealed partial class DeletionTests
{
    private const string Families = "ja/words.yaml";

    private static readonly string[] Registers = ["claims.yaml", "ja/readings.yaml", "redirects.yaml"];

    private static readonly ILookup<string, Place> Naming = RealGuide.Files.SelectMany(Named).ToLookup(found => found.File, found => found.At);

    private static readonly ImmutableHashSet<string> Required =
    [
        .. GuideCompiler.SymptomIds.Select(id => $"ja/symptoms/{id}.md"), "ja/pages/home.md", "ja/pages/strip.md",
    ];

    [Fact]
    public void A_deleted_file_is_missed_at_every_line_that_names_it_and_at_its_own_place_if_it_is_required()
    {
        var wrong = new ConcurrentBag<string>();
        var deleted = RealGuide.Files.Select(file => file.Path).Except(Registers).ToList();
        var free = deleted.Where(file => !Naming[file].Any() && !Required.Contains(file)).ToHashSet(StringComparer.Ordinal);

        Parallel.ForEach(deleted.Except(free), file =>
        {
            var expected = Naming[file].Concat(Required.Contains(file) ? [new(file, 1)] : []).ToHashSet();
            var whole = expected.Select(place => place.File).ToHashSet(StringComparer.Ordinal);
            var found = Errors(RealGuide.Files.Where(other => other.Path != file).Select(other => whole.Contains(other.Path) || IsNamedInside(other) ? other : Emptied(other)))
                .Where(error => whole.Contains(error.File))
                .Select(error => new Place(error.File, error.Line))
                .ToHashSet();
            expected.Except(found).ToList().ForEach(place => wrong.Add($"{file} is deleted, and nothing is reported at {place}."));
            found.Except(expected).ToList().ForEach(place => wrong.Add($"{file} is deleted, and {place} is reported, which does not name it."));
        });

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{deleted.Count - free.Count} of {deleted.Count} files deleted one by one; they are missed at {deleted.Sum(file => Naming[file].Count())} lines. Nothing names:\n{string.Join('\n', free.Order(StringComparer.Ordinal))}");
        Assert.Empty(wrong);
        Assert.True(deleted.Count - free.Count > 350, "Too few files are named by others: are links still found?");

        // What nothing names may go, all of it at once, unless a claim has no other answer.
        Assert.All(Errors(RealGuide.Files.Where(file => !free.Contains(file.Path))), error => Assert.Equal("claims.yaml", error.File));
        Assert.All(free, file => Assert.Matches("^(ja/(faq|incidents|screens|pages|phrases)/|ja/signs|labelled)", file));
    }

    private static List<Diagnostic> Errors(IEnumerable<ContentFile> files) =>
        [.. GuideCompiler.Compile(files, RealGuide.Day).Diagnostics.Where(diagnostic => diagnostic.IsError)];

    // Others name what stands in them, and would miss that.
    private static bool IsNamedInside(ContentFile file) => file.Path == Families || file.Path.StartsWith("facts/", StringComparison.Ordinal);

    // It can still be linked to; reading what does not name the deleted file would only take time.
    private static ContentFile Emptied(ContentFile file) => file with { Text = "" };

    /// <summary>Every place that names another file, found without the compiler: links, symptoms and questions in front matter and YAML, names of files, redirects.</summary>
    private static IEnumerable<(string File, Place At)> Named(ContentFile file)
    {
        if (PhraseFile().Match(file.Path) is { Success: true } phrases)
        {
            yield return ($"ja/symptoms/{phrases.Groups["id"].Value}.md", new(file.Path, 1));
        }

        var lines = file.Text!.Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            var at = new Place(file.Path, line + 1);
            foreach (Match link in Link().Matches(lines[line]))
            {
                yield return (Path.GetRelativePath("/", Path.GetFullPath(link.Groups["to"].Value, "/" + Path.GetDirectoryName(file.Path))), at);
            }

            foreach (var symptom in SymptomList().Match(lines[line]).Groups["ids"].Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
            {
                yield return ($"ja/symptoms/{symptom}.md", at);
            }

            if (Sign().Match(lines[line]) is { Success: true } sign)
            {
                yield return (Families, at);
                foreach (Capture question in sign.Groups["question"].Captures)
                {
                    yield return ($"ja/questions/{question.Value}.md", at);
                }
            }

            foreach (var named in IncidentKey().Match(lines[line]) is { Success: true } key ? key.Groups["ids"].Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) : [])
            {
                yield return ($"ja/{(lines[line].StartsWith("wait", StringComparison.Ordinal) ? "fixes" : "contacts")}/{named}.md", at);
            }

            if (file.Path == "redirects.yaml" && RedirectEnd().Match(lines[line]) is { Success: true } end)
            {
                yield return ($"ja/{end.Groups["to"].Value}.md", at);
            }
        }
    }

    private sealed record Place(string File, int Line)
    {
        public override string ToString() => $"{File}({Line})";
    }

    [GeneratedRegex(@"\]\((?<to>[^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^(symptoms|affects|  also): \[(none|(?<ids>[^\]]*))\]|^  symptom: (none|(?<ids>\S+))$")]
    private static partial Regex SymptomList();

    [GeneratedRegex(@"^ja/phrases/(?!elsewhere)(?<id>[^.]+)\.yaml$")]
    private static partial Regex PhraseFile();

    [GeneratedRegex(@"^- \{words: \[[^\]]+\](, fraud: yes)?(, answers: \[((?<question>[a-z-]+)=[a-z-]+(, )?)+\])?\}$")]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(wait: |busy: \[)(?<ids>[^\]]+)")]
    private static partial Regex IncidentKey();

    [GeneratedRegex(@"^\s+to: (?<to>\S+)")]
    private static partial Regex RedirectEnd();
}
