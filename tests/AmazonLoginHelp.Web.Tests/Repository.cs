namespace AmazonLoginHelp.Web.Tests;

/// <summary>Where the sources and the content lie, found from the test's own folder upwards.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Content { get; } = Path.Combine(Root, "content");

    public static string WebSources { get; } = Path.Combine(Root, "src", "AmazonLoginHelp.Web");

    /// <summary>The files of a folder with one of these endings, without what a build leaves behind.</summary>
    public static IEnumerable<string> Files(string folder, params string[] endings) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => endings.Contains(Path.GetExtension(file)))
            .Where(file => !Relative(file).Split('/').Any(part => part is "obj" or "bin" || part.StartsWith('.')))
            .Order(StringComparer.Ordinal);

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AmazonLoginHelp.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No AmazonLoginHelp.sln above {AppContext.BaseDirectory}.");
    }
}
