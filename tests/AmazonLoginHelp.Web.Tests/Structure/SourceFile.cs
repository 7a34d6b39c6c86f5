namespace AmazonLoginHelp.Web.Tests.Structure;

/// <summary>A source file of the Web project.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>All of them; comments are part of the text.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
        [.. Repository.Files(Repository.WebSources, ".cs", ".razor").Select(file => new SourceFile(System.IO.Path.GetRelativePath(Repository.WebSources, file).Replace('\\', '/'), File.ReadAllText(file)))];

    public static IEnumerable<SourceFile> Razor => All.Where(file => file.Path.EndsWith(".razor", StringComparison.Ordinal));

    /// <summary>The slice that it belongs to; null outside of Features.</summary>
    public string? Slice => Path.Split('/') is ["Features", var slice, _, ..] ? slice : null;

    public int Lines => Text.Split('\n').Length - (Text.EndsWith('\n') ? 1 : 0);

    public bool IsIn(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);
}
