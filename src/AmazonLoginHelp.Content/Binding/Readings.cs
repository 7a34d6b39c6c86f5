using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>The words that are hard to read. Of several that begin at the same place, the longest is meant.</summary>
internal sealed class Readings
{
    private readonly FrozenDictionary<string, WordWithReading> _byWord;
    private readonly Regex? _anyWord;

    public Readings(IEnumerable<WordWithReading> all)
    {
        _byWord = all.ToFrozenDictionary(read => read.Word, StringComparer.Ordinal);
        _anyWord = _byWord.Count == 0 ? null : new(string.Join('|', _byWord.Keys.OrderByDescending(word => word.Length).Select(Regex.Escape)), RegexOptions.CultureInvariant);
    }

    /// <summary>Gives the words of a page their readings, line by line.</summary>
    public ReadingMarker ForPage() => new(this);

    /// <summary>The parts of <paramref name="text"/>: what needs no reading, and the words that have one, which <paramref name="isWanted"/> picks by place.</summary>
    public IEnumerable<ProseInline> Parts(string text, Func<string, int, bool> isWanted)
    {
        var end = 0;
        for (var match = _anyWord?.Match(text); match is { Success: true }; match = match.NextMatch())
        {
            if (!isWanted(match.Value, match.Index))
            {
                continue;
            }

            if (match.Index > end)
            {
                yield return new Words(text[end..match.Index]);
            }

            yield return _byWord[match.Value];
            end = match.Index + match.Length;
        }

        if (end < text.Length)
        {
            yield return new Words(text[end..]);
        }
    }
}
