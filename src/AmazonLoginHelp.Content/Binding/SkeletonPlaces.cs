using System.Text.RegularExpressions;
using AmazonLoginHelp.Content.Reading;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>Finds the places of a new file where its author has not written yet.</summary>
internal static partial class SkeletonPlaces
{
    public static void Report(IEnumerable<ContentFile> files, DiagnosticBag bag)
    {
        foreach (var file in files.Where(file => file.Text is not null && Mark().IsMatch(file.Text)))
        {
            foreach (var (number, line) in file.Text!.Split('\n').Index())
            {
                if (Mark().Match(line) is { Success: true } mark)
                {
                    bag.Add(DiagnosticRule.Skeleton, new(file.Path, number + 1, mark.Index + 1), $"This line is still a skeleton. Write what belongs here, and remove '{mark.Value}'.");
                }
            }
        }
    }

    [GeneratedRegex(@"[(\uFF08]ここに書く[)\uFF09]")]
    private static partial Regex Mark();
}
