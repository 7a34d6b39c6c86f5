using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

internal static class PlainText
{
    public static string Of(ProseBlock block) => block switch
    {
        Paragraph paragraph => Of(paragraph.Content),
        Heading heading => Of(heading.Content),
        ItemList list => string.Join(' ', list.Items.Select(item => item.ToPlainText())),
        Note note => note.Content.ToPlainText(),
        _ => "",
    };

    private static string Of(ImmutableArray<ProseInline> inlines) => string.Concat(inlines.Select(Of));

    private static string Of(ProseInline inline) => inline switch
    {
        Words words => words.Value,
        WordWithReading read => read.Word,
        Strong strong => Of(strong.Content),
        Emphasis emphasis => Of(emphasis.Content),
        Literal literal => literal.Value,
        GuideLink link => Of(link.Content),
        FactMention mention => mention.Fact.Label,
        _ => " ",
    };
}
