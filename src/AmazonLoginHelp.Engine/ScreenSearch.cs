using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// Finds screens by a part of what they show, as people paste or type it. Width, case, blanks and signs make no difference. A text that
/// holds the whole of what was typed, or is held by it, is found exactly; others by their common pairs of neighbouring characters
/// (overlap coefficient of Szymkiewicz and Simpson: the common pairs divided by the pairs of the shorter text).
/// </summary>
public static class ScreenSearch
{
    /// <summary>Fewer characters than this say nothing about a screen.</summary>
    public const int FewestCharacters = 3;

    /// <summary>The part of the pairs that must be the same; below it, most of what is found is about something else.</summary>
    private const double LeastOverlap = 0.6;

    /// <summary>The screens that show <paramref name="pasted"/> or something like it, the best first. What is too short finds nothing.</summary>
    public static ImmutableArray<Screen> Find(IEnumerable<Screen> screens, string pasted)
    {
        var sought = Bare(pasted);
        return sought.Length < FewestCharacters
            ? []
            : [.. screens
                .Select(screen => (Screen: screen, Score: screen.Texts.Append(screen.Title).Max(text => Score(Bare(text), sought))))
                .Where(found => found.Score >= LeastOverlap)
                .OrderByDescending(found => found.Score)
                .Select(found => found.Screen)];
    }

    // From 2 to 3 for a part of what is shown, from 1 to 2 for more than is shown, by how much of the longer text the shorter is; from 0 to
    // 1 for pairs in common.
    private static double Score(string shown, string sought)
    {
        var (shorter, longer) = shown.Length < sought.Length ? (shown, sought) : (sought, shown);
        if (shorter.Length < FewestCharacters)
        {
            return 0;
        }

        if (longer.Contains(shorter, StringComparison.Ordinal))
        {
            return (longer == shown ? 2 : 1) + ((double)shorter.Length / longer.Length);
        }

        var (few, many) = (Pairs(shorter), Pairs(longer));
        return (double)few.Count(many.Contains) / few.Count;
    }

    private static HashSet<string> Pairs(string text) => [.. Enumerable.Range(0, text.Length - 1).Select(at => text.Substring(at, 2))];

    private static string Bare(string text) => string.Concat(Whole(text).Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    // Half of a surrogate pair, and what is no character at all, cannot be normalized.
    private static string Whole(string text) => string.Concat(text.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherNotAssigned));
}
