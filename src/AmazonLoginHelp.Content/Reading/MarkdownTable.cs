using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace AmazonLoginHelp.Content.Reading;

/// <summary>Finds lines that an author meant as a table: to the Markdown read here, they are words.</summary>
internal static partial class MarkdownTable
{
    /// <summary>Where the first line begins that stands between bars, or that only draws a table; null if there is none.</summary>
    public static Inline? FirstLine(ContainerInline? inlines)
    {
        Inline? first = null;
        var words = new StringBuilder();
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            if (inline is LineBreakInline)
            {
                if (Row().IsMatch(words.ToString()))
                {
                    return first;
                }

                first = null;
                words.Clear();
                continue;
            }

            first ??= inline;
            words.Append(inline is LiteralInline literal ? literal.Content.ToString() : "x");
        }

        return Row().IsMatch(words.ToString()) ? first : null;
    }

    [GeneratedRegex(@"^\s*(?:\|.*\|[^|]*|:?-{3,}:?\s*\|[\s|:-]*)\z")]
    private static partial Regex Row();
}
