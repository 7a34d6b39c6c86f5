using System.Text.RegularExpressions;

namespace AmazonLoginHelp.Content.Binding;

internal static partial class ContentId
{
    public static bool IsValid(string id) => Pattern().IsMatch(id);

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex Pattern();
}
