using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;
using Markdig.Syntax;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>
/// Turns blocks of Markdown into <see cref="Prose"/>. What is not named here does not come through: the list of what is allowed
/// is the list of cases.
/// </summary>
internal sealed class ProseBinder(Document document, LineBinder line, ReadingMarker readings, DiagnosticBag bag)
{
    public Prose Bind(IEnumerable<Block> blocks) => new([.. blocks.Select(Bind).OfType<ProseBlock>()]);

    /// <summary>Reports attributes other than an id anywhere in the file.</summary>
    public void CheckAttributes()
    {
        foreach (var syntax in document.Syntax.Descendants().Where(syntax => syntax.HasMoreThanId()))
        {
            bag.Add(DiagnosticRule.Attribute, document.At(syntax), "Only an id may stand in braces: '{#docomo}'. Remove everything else.");
        }
    }

    private ProseBlock? Bind(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                var content = line.Bind(paragraph);
                if (document.Twin is null)
                {
                    CheckSentences(paragraph, new Paragraph(content));
                }

                return new Paragraph(readings.Mark(content));
            case HeadingBlock heading:
                return new Heading(Math.Clamp(heading.Level, 2, 3), heading.Id(), line.Bind(heading));
            case ListBlock list:
                return new ItemList(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(Bind)]);
            case QuoteBlock quote:
                return new Note(Bind((IEnumerable<Block>)quote));
            case HtmlBlock:
                return Reject(DiagnosticRule.RawHtml, block, "HTML is not shown. Write it as Markdown, or leave it out.");
            default:
                return Reject(DiagnosticRule.NotAllowed, block, $"Here is {MarkdownNames.Of(block)}, which is not used. Write paragraphs, headings, lists or notes.");
        }
    }

    private void CheckSentences(ParagraphBlock paragraph, Paragraph bound)
    {
        foreach (var sentence in TextRules.LongSentences(new Prose([bound]).ToPlainText()))
        {
            bag.Add(DiagnosticRule.LongSentence, document.At(paragraph), $"A sentence has {sentence.Length} characters: '{sentence[..20]}...'. Make two of it ({TextRules.LongestSentence} at most).");
        }
    }

    private Prose Bind(ListItemBlock item) => Bind((IEnumerable<Block>)item);

    private ProseBlock? Reject(DiagnosticRule rule, Block at, string sentence)
    {
        bag.Add(rule, document.At(at), sentence);
        return null;
    }
}
