using System.Text;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>What somebody typed. It is looked for and shown back to them, and neither kept nor written to any log.</summary>
internal static class TypedText
{
    /// <summary>More than any cry for help or screen of Amazon has; a longer text is read so far.</summary>
    public const int MostCharacters = 2000;

    /// <summary>The text with a blank for what no document may hold, such as the ends of lines, and without blanks around it; null if nothing is left.</summary>
    public static string? Clean(string? typed) =>
        string.Concat((typed ?? "").EnumerateRunes().Select(rune => Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? new Rune(' ') : rune)).Trim() is { Length: > 0 } words ? words : null;
}
