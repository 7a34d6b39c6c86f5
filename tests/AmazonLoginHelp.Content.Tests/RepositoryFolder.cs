namespace AmazonLoginHelp.Content.Tests;

/// <summary>The folders of the repository that these tests were built from. Other test projects link this file.</summary>
internal static class RepositoryFolder
{
    private const string Solution = "AmazonLoginHelp.sln";

    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Content => Path.Combine(Root, "content");

    public static string Tests => Path.Combine(Root, "tests", "AmazonLoginHelp.Content.Tests");

    private static string Above(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
        {
            if (File.Exists(Path.Combine(here.FullName, Solution)))
            {
                return here.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {folder} holds {Solution}.");
    }
}
