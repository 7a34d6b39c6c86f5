using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace AmazonLoginHelp.Engine;

/// <summary>
/// Finds screens by a part of what they show, as people paste or type it. Width, case, blanks and signs make no difference. A text that
/// holds the whole of what was typed, or is held by it, is found exactly; others by their common pairs of neighbouring characters
/// (overlap coefficient of Szymkiewicz and Simpson: the common pairs divided by the pairs of the shorter text).
/// </summary>
public sealed class ScreenSearch
{
    /// <summary>Fewer characters than this say nothing about a screen.</summary>
    public const int FewestCharacters = 3;

    /// <summary>The part of the pairs that must be the same; below it, most of what is found is about something else.</summary>
    private const double LeastOverlap = 0.6;

    private readonly ImmutableArray<(Screen Screen, ImmutableArray<Shown> Shown)> _screens;

    /// <summary>Prepares the search of some screens.</summary>
    public ScreenSearch(IEnumerable<Screen> screens) =>
        _screens = [.. screens.Select(screen => (screen, screen.Texts.Append(screen.Title).Select(text => new Shown(Bare(text))).Where(text => text.Bare.Length >= FewestCharacters).ToImmutableArray()))];

    /// <summary>The screens that show <paramref name="pasted"/> or something like it, the best first. What is too short finds nothing.</summary>
    public ImmutableArray<ScreenFound> Find(string pasted)
    {
        var sought = new Shown(Bare(pasted));
        return sought.Bare.Length < FewestCharacters
            ? []
            : [.. _screens
                .Select(screen => Best(screen.Screen, screen.Shown, sought))
                .Where(found => found.Closeness > 0)
                .OrderByDescending(found => found.Closeness)];
    }

    private static ScreenFound Best(Screen screen, ImmutableArray<Shown> shown, Shown sought)
    {
        var found = new ScreenFound(screen, 0, IsExact: false, Shown: 0);
        foreach (var text in shown)
        {
            var (closeness, isExact) = Closeness(text, sought);
            found = closeness > found.Closeness ? new(screen, closeness, isExact, Math.Min(text.Bare.Length, sought.Bare.Length)) : found;
        }

        return found;
    }

    // From 2 to 3 for a part of what is shown, from 1 to 2 for more than is shown, by how much of the longer text the shorter is; below
    // 1 for pairs in common; 0 for too few of them.
    private static (double Closeness, bool IsExact) Closeness(Shown shown, Shown sought)
    {
        var (shorter, longer) = shown.Bare.Length < sought.Bare.Length ? (shown, sought) : (sought, shown);
        if (longer.Bare.Contains(shorter.Bare, StringComparison.Ordinal))
        {
            return ((longer == shown ? 2 : 1) + ((double)shorter.Bare.Length / longer.Bare.Length), true);
        }

        var overlap = (double)shorter.Pairs.Count(longer.Pairs.Contains) / shorter.Pairs.Count;
        return (overlap < LeastOverlap ? 0 : overlap, false);
    }

    private static string Bare(string text) =>
        string.Concat(Whole(text.Length > FoldedText.MostCharacters ? text[..FoldedText.MostCharacters] : text).Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit).Take(FoldedText.MostCharacters)).ToUpperInvariant();

    // Half of a surrogate pair, and what is no character at all, cannot be normalized.
    private static string Whole(string text) => string.Concat(text.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherNotAssigned));

    private sealed record Shown(string Bare)
    {
        public HashSet<int> Pairs { get; } = [.. Bare.Zip(Bare.Skip(1), (first, second) => (first << 16) | second)];
    }
}

/// <summary>A screen that was looked for.</summary>
/// <param name="Screen">The screen.</param>
/// <param name="Closeness">How near it is; greater is nearer.</param>
/// <param name="IsExact">Whether it shows all of what was typed, or all of a text of it was typed.</param>
/// <param name="Shown">How many letters and digits the shorter of the two texts has.</param>
public readonly record struct ScreenFound(Screen Screen, double Closeness, bool IsExact, int Shown)
{
    /// <summary>Whether it is beyond doubt that this screen is meant: one exact text or half of it, or so many characters that they stand in few.</summary>
    public bool IsCertain => IsExact && (Shown >= TellingCharacters || (Shown >= TellingCharacters / 2 && Closeness % 1 is 0 or >= 0.5));

    /// <summary>So many letters and digits of a screen are about that screen, whatever its words are.</summary>
    public const int TellingCharacters = 8;
}
