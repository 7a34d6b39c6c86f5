using System.Text.RegularExpressions;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>The links of the real files, read from their text and not from the guide.</summary>
internal static partial class MarkdownLinks
{
    private static readonly string[] Passed = ["outcomes", "fixes", "contacts", "screens", "faq", "pages"];

    private static readonly Dictionary<string, string> Texts = RealGuide.Files.Where(file => file.Text is not null).ToDictionary(file => file.Path, file => file.Text!);

    /// <summary>The ids of all fixes that links lead to from a file, over any number of pages, but not through questions, symptoms and the help for frauds.</summary>
    public static IEnumerable<string> FixesLinkedFrom(string start)
    {
        var seen = new HashSet<string> { start };
        var open = new Stack<string>(seen);
        while (open.TryPop(out var file))
        {
            foreach (var target in Link().Matches(Texts[file]).Select(link => Resolved(file, link.Groups["path"].Value)))
            {
                if (Passed.Contains(target.Split('/')[1]) && target != "ja/outcomes/fraud-now.md" && seen.Add(target))
                {
                    open.Push(target);
                }
            }
        }

        return seen.Where(file => file.StartsWith("ja/fixes/", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension)!;
    }

    private static string Resolved(string from, string path) =>
        Path.GetRelativePath("/content", Path.GetFullPath(path, $"/content/{Path.GetDirectoryName(from)}")).Replace('\\', '/');

    [GeneratedRegex(@"\]\((?<path>[^)#\s]+\.md)")]
    private static partial Regex Link();
}
