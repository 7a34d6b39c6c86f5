using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace AmazonLoginHelp.Content.Reading;

/// <summary>What to call a piece of Markdown in a diagnostic, in words that an author knows.</summary>
internal static class MarkdownNames
{
    /// <summary>Its name with the article before it.</summary>
    public static string Of(MarkdownObject syntax) => syntax switch
    {
        ParagraphBlock => "a paragraph",
        HeadingBlock => "a heading",
        ListBlock => "a list",
        ListItemBlock => "an item",
        QuoteBlock => "a note",
        ThematicBreakBlock { ThematicChar: '-' } => "a line of dashes",
        ThematicBreakBlock { ThematicChar: '*' } => "a line of stars",
        ThematicBreakBlock => "a line of underscores",
        YamlFrontMatterBlock => "front matter",
        FencedCodeBlock => "a code block",
        CodeBlock => "a code block (four blanks before a line make one)",
        HtmlBlock => "an HTML block",
        LinkReferenceDefinition or LinkReferenceDefinitionGroup => "the address of a link on a line of its own",
        _ => "a piece of Markdown that is not known here",
    };
}
