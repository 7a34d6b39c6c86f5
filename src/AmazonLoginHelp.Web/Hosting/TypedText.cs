using System.Text;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>What somebody typed. It is looked for and shown back to them, and neither kept nor written to any log.</summary>
internal static class TypedText
{
    /// <summary>More than any cry for help or screen of Amazon has; a longer text is read so far.</summary>
    public const int MostCharacters = 2000;

    /// <summary>The text without what no document may hold, and without blanks around it; null if nothing is left.</summary>
    public static string? Clean(string? typed) =>
        string.Concat((typed ?? "").EnumerateRunes().Where(rune => !Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF))).Trim() is { Length: > 0 } words ? words : null;
}
