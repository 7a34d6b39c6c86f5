using System.Collections.Concurrent;
using System.Collections.Immutable;
using AmazonLoginHelp.Content.Tests.RealContent;

namespace AmazonLoginHelp.Content.Tests.BadInput;

/// <summary>Whatever happens to the content, the compiler answers with a guide or with located reasons: 2,000 damaged sets, each by its seed.</summary>
public sealed class DamagedContentTests(ITestOutputHelper output)
{
    private const int Batches = 20;
    private const int SetsInABatch = 100;

    /// <summary>The rest is the smallest content that compiles: what breaks is the same, and it takes a tenth of the time.</summary>
    private const int RealSetsInABatch = 5;
    private const int FoldersInABatch = 10;

    private const int LongestSentence = 1_000;

    private static readonly ImmutableHashSet<string> Required =
        ["ja/pages/home.md", "ja/pages/strip.md", "claims.yaml", .. GuideCompiler.SymptomIds.Select(id => $"ja/symptoms/{id}.md")];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Batches)];

    [Theory]
    [MemberData(nameof(All))]
    public void Damaged_content_comes_to_a_guide_or_to_located_errors(int batch)
    {
        var whole = new ConcurrentBag<bool>();
        var failures = new ConcurrentBag<string>();
        Parallel.For(0, SetsInABatch, number =>
        {
            var (files, damage) = Damaged(new Random((batch * SetsInABatch) + number), number);
            try
            {
                var compilation = GuideCompiler.Compile(files, RealGuide.Day);
                whole.Add(compilation.Guide is not null);
                foreach (var wrong in Wrong(files, compilation))
                {
                    failures.Add($"Seed {batch}/{number}: {wrong}\n{damage}");
                }
            }
            catch (Exception exception)
            {
                failures.Add($"Seed {batch}/{number}: {exception}\n{damage}");
            }
        });

        output.WriteLine($"{SetsInABatch} damaged sets: {whole.Count(one => one)} came to a guide, {whole.Count(one => !one)} to errors");
        Assert.True(failures.IsEmpty, string.Join("\n\n", failures.Take(5)));
        Assert.Equal(SetsInABatch, whole.Count);
    }

    private static (ImmutableArray<ContentFile> Files, string Damage) Damaged(Random random, int number)
    {
        if (number < FoldersInABatch)
        {
            return DamagedFolder(random);
        }

        List<ContentFile> files = [.. number < FoldersInABatch + RealSetsInABatch ? RealGuide.Files : MinimalContent.Files];
        var damage = SetDamage.Apply(random, files);
        return ([.. files], damage);
    }

    private static (ImmutableArray<ContentFile> Files, string Damage) DamagedFolder(Random random)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in MinimalContent.Files)
        {
            folder.Write(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text!));
        }

        var damage = FolderDamage.Apply(random, folder.Path);
        return (ContentFile.ReadAll(folder.Path), damage);
    }

    /// <summary>What is wrong with the answer of the compiler.</summary>
    private static IEnumerable<string> Wrong(ImmutableArray<ContentFile> files, Compilation compilation)
    {
        if (compilation.Guide is null != compilation.Errors > 0)
        {
            yield return "neither a guide nor an error, or both";
        }

        var lines = files.ToDictionary(file => file.Path, file => file.Text?.ReplaceLineEndings("\n").Split('\n').Length ?? 1, StringComparer.Ordinal);
        foreach (var diagnostic in compilation.Diagnostics)
        {
            var last = lines.TryGetValue(diagnostic.File, out var count) ? count : Required.Contains(diagnostic.File) ? 1 : 0;
            if (diagnostic.Line < 1 || diagnostic.Line > last || diagnostic.Column < 1)
            {
                yield return $"'{diagnostic}' points nowhere: the file has {last} lines";
            }

            if (diagnostic.Sentence.Length > LongestSentence || diagnostic.Sentence.Any(char.IsControl))
            {
                yield return $"'{diagnostic}' is no line that an editor can show";
            }
        }
    }
}
