using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AmazonLoginHelp.Content.Reading;

/// <summary>The only attribute that content may set is an id.</summary>
internal static class MarkdownAttributes
{
    public static string? Id(this MarkdownObject syntax) => syntax.TryGetAttributes()?.Id;

    public static bool HasMoreThanId(this MarkdownObject syntax) =>
        syntax.TryGetAttributes() is { } attributes
        && (attributes.Classes is { Count: > 0 } || attributes.Properties is { Count: > 0 });
}
