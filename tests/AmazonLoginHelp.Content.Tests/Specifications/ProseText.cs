using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.Specifications;

/// <summary>
/// Prose as one line that shows its structure: blocks in brackets, stress as in Markdown, a fact as <c>{id}</c>, a link as
/// <c>words(fix wait)</c>, a line break as a slash, a word with its reading as <c>word|reading|</c>.
/// </summary>
internal static class ProseText
{
    public static string Of(Prose prose) => string.Concat(prose.Blocks.Select(Of));

    public static string Of(GuideReference reference) => $"{reference.Kind.ToString().ToLowerInvariant()} {reference.Id}";

    private static string Of(ProseBlock block) => block switch
    {
        Paragraph paragraph => $"[{Of(paragraph.Content)}]",
        Heading heading => $"[{new string('#', heading.Level)}{heading.Id} {Of(heading.Content)}]",
        ItemList list => $"[{string.Concat(list.Items.Select(item => (list.Numbered ? "1." : "-") + Of(item)))}]",
        Note note => $"[>{Of(note.Content)}]",
        _ => throw new InvalidOperationException($"A {block.GetType().Name} has no text yet."),
    };

    private static string Of(ImmutableArray<ProseInline> content) => string.Concat(content.Select(Of));

    private static string Of(ProseInline inline) => inline switch
    {
        Words words => words.Value,
        WordWithReading read => $"{read.Word}|{read.Reading}|",
        Strong strong => $"**{Of(strong.Content)}**",
        Emphasis emphasis => $"*{Of(emphasis.Content)}*",
        Literal literal => $"`{literal.Value}`",
        LineBreak => "/",
        FactMention mention => $"{{{mention.Fact.Id}}}",
        GuideLink link => $"{Of(link.Content)}({Of(link.Target)})",
        _ => throw new InvalidOperationException($"A {inline.GetType().Name} has no text yet."),
    };
}
