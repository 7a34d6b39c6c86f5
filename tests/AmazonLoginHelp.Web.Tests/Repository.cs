using AmazonLoginHelp.Content.Tests;

namespace AmazonLoginHelp.Web.Tests;

/// <summary>Where the sources and the content lie, found from the test's own folder upwards.</summary>
internal static class Repository
{
    public static string Root => RepositoryFolder.Root;

    public static string Content => RepositoryFolder.Content;

    public static string WebSources { get; } = Path.Combine(Root, "src", "AmazonLoginHelp.Web");

    /// <summary>The files of a folder with one of these endings, without what a build leaves behind.</summary>
    public static IEnumerable<string> Files(string folder, params string[] endings) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => endings.Contains(Path.GetExtension(file)))
            .Where(file => !Relative(file).Split('/').Any(part => part is "obj" or "bin" || part.StartsWith('.')))
            .Order(StringComparer.Ordinal);

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');
}
