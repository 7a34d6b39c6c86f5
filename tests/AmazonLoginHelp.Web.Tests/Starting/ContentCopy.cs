using AmazonLoginHelp.Content.Tests;

namespace AmazonLoginHelp.Web.Tests.Starting;

/// <summary>A copy of the repository's content that a test may break; gone when the test ends.</summary>
internal sealed class ContentCopy : IDisposable
{
    public ContentCopy()
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Content, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Content, Path.GetRelativePath(RepositoryFolder.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The folder in which the copy lies.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("amazonloginhelp-").FullName;

    /// <summary>The copy itself.</summary>
    public string Content => Path.Combine(Folder, "content");

    /// <summary>Adds words at the end of one of the files.</summary>
    public void Append(string file, string words)
    {
        var path = Path.Combine(Content, file);
        File.WriteAllText(path, $"{File.ReadAllText(path)}\n{words}\n");
    }

    /// <summary>Writes other words in the place of some that the file holds.</summary>
    public void Replace(string file, string words, string others)
    {
        var path = Path.Combine(Content, file);
        var text = File.ReadAllText(path);
        Assert.Contains(words, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(words, others, StringComparison.Ordinal));
    }

    /// <summary>Adds a file, or writes one anew.</summary>
    public void Add(string file, string text) => File.WriteAllText(Path.Combine(Content, file), text);

    /// <summary>Declares trouble as an operator does. The days, or minutes, are those of Japan.</summary>
    public void Declare(string title, string from, string to, string end, params IEnumerable<string> affects) => Add("ja/incidents/sample-trouble.md", $$"""
        ---
        from: {{from}}
        to: {{to}}
        affects: [{{string.Join(", ", affects)}}]
        source:
          title: 見本の発表
        ---
        # {{title}}

        待つと直ります。

        ## 終わりに気づくには {#end}

        {{end}}
        """);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
