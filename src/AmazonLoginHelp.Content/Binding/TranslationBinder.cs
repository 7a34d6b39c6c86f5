using System.Collections.Immutable;
using AmazonLoginHelp.Content.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>Checks a translated file: its words like all words, its structure against the Japanese file.</summary>
internal sealed class TranslationBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    /// <summary>Latin letters are half as wide as the Japanese ones of which 26 fit.</summary>
    private const int LongestLabel = 52;

    /// <param name="original">The Japanese file; null if it could not be read, which is reported there.</param>
    public void Check(Document? original)
    {
        foreach (var (key, at) in Front.Keys)
        {
            Bag.Add(DiagnosticRule.TranslatedKey, at, $"'{key}' stands in the Japanese file, which decides. Remove it here: a translation is words only.");
        }

        var blocks = Document.Sections()[""];
        Prose.Bind(blocks);
        CheckLabels(blocks);
        if (original is not null)
        {
            Compare(DocumentShape.Of(original), DocumentShape.Of(Document));
        }
    }

    private void CheckLabels(ImmutableArray<Block> blocks)
    {
        foreach (var option in blocks.OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>()).Select(item => LinkOf(item).Link).OfType<LinkInline>().Where(link => link.Id() is not null))
        {
            var label = Line.PlainText([.. option]);
            if (label.Length == 0)
            {
                Bag.Add(DiagnosticRule.OptionWithoutLabel, Document.At(option), "An option needs a label. Write words between the brackets.");
            }
            else if (label.Length > LongestLabel)
            {
                Bag.Add(DiagnosticRule.LongLabel, Document.At(option), $"This label has {label.Length} characters and would not fit on a button of a small phone. Write {LongestLabel} at most; more can follow the link as a hint.");
            }
        }
    }

    private void Compare(ImmutableArray<ShapePart> original, ImmutableArray<ShapePart> translated)
    {
        var same = 0;
        while (same < original.Length && same < translated.Length && original[same].IsLike(translated[same]))
        {
            same++;
        }

        if (same == original.Length && same == translated.Length)
        {
            return;
        }

        var there = same < original.Length ? original[same].ToString() : "its end";
        var here = same < translated.Length ? translated[same].ToString() : "its end";
        var at = same == translated.Length ? translated.LastOrDefault()?.At ?? Document.Start
            : same == original.Length ? translated[same].At
            : translated[same].DifferenceFrom(original[same]);
        // A line whose words are wrong already may differ because of that.
        if (!Bag.HasAny(at))
        {
            Bag.Add(DiagnosticRule.OtherStructure, at, $"The Japanese file has {there} where this one has {here}. Give both the same structure: only the words differ.");
        }
    }
}
