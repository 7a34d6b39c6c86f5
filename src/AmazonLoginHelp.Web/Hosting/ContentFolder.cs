namespace AmazonLoginHelp.Web.Hosting;

/// <summary>Where the content is read from.</summary>
internal static class ContentFolder
{
    private const string Name = "content";

    /// <summary>The folder that was named, else <c>content</c> under the current folder, else the one beside the program; null if there is none.</summary>
    public static string? Find(string? named) =>
        (named is null ? Usual : [named]).FirstOrDefault(Directory.Exists);

    private static string[] Usual => [Path.Combine(Environment.CurrentDirectory, Name), Path.Combine(AppContext.BaseDirectory, Name)];
}
