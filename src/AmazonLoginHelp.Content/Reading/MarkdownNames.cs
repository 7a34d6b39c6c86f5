using Markdig.Syntax;

namespace AmazonLoginHelp.Content.Reading;

/// <summary>What to call a piece of Markdown in a diagnostic.</summary>
internal static class MarkdownNames
{
    public static string Of(MarkdownObject syntax) =>
        syntax.GetType().Name.Replace("Block", "", StringComparison.Ordinal).Replace("Inline", "", StringComparison.Ordinal);
}
