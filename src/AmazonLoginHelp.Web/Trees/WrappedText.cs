using System.Collections.Immutable;

namespace AmazonLoginHelp.Web.Trees;

/// <summary>Breaks words into lines without a browser: what is full-width counts as 1 em, everything else as 0.55.</summary>
internal static class WrappedText
{
    private const double Wide = 1;
    private const double Narrow = 0.55;

    // Latin letters, digits and half-width kana; everything above is drawn in a square.
    private const char LastNarrow = '\u10ff';
    private const string NeverFirst = "、。」』)]}?!?!)・ー〜~ぁぃぅぇぉっゃゅょァィゥェォッャュョ%";
    private const string NeverLast = "「『([{(";

    /// <summary>The width in em.</summary>
    public static double Width(string text) => text.Sum(character => character > LastNarrow ? Wide : Narrow);

    /// <summary>
    /// The lines, as few and then as even as can be, each at most <paramref name="width"/> em wide unless a single Latin word is wider; none
    /// for an empty text.
    /// </summary>
    public static ImmutableArray<string> Lines(string text, double width)
    {
        var fewest = Filled(text, width);
        for (var narrower = Math.Ceiling(Width(text) / Math.Max(1, fewest.Length)); narrower < width; narrower++)
        {
            if (Filled(text, narrower) is var even && even.Length == fewest.Length)
            {
                return even;
            }
        }

        return fewest;
    }

    private static ImmutableArray<string> Filled(string text, double width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && Width(line + piece.TrimEnd()) > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += line.Length == 0 ? piece.TrimStart() : piece;
        }

        if (line.TrimEnd() is { Length: > 0 } last)
        {
            lines.Add(last);
        }

        return lines.ToImmutable();
    }

    /// <summary>What must stay on one line: Latin words, and characters with the marks that cling to them.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var at = 1; at < text.Length; at++)
        {
            if (MayBreak(text[at - 1], text[at]))
            {
                yield return text[start..at];
                start = at;
            }
        }

        yield return text[start..];
    }

    private static bool MayBreak(char before, char after) =>
        !NeverFirst.Contains(after) && !NeverLast.Contains(before) && !char.IsLowSurrogate(after)
        && (before == ' ' || (after != ' ' && (before > LastNarrow || after > LastNarrow)));
}
