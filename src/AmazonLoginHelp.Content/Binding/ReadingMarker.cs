using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>
/// Gives the hard words of one page their readings: each where it stands for the first time, as in print, and none within 「」 or 『』, where
/// the words are a label to be found letter by letter.
/// </summary>
internal sealed class ReadingMarker(Readings readings)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private int _open;

    /// <summary>The line with readings.</summary>
    public ImmutableArray<ProseInline> Mark(ImmutableArray<ProseInline> line)
    {
        _open = 0;
        return Within(line);
    }

    private ImmutableArray<ProseInline> Within(ImmutableArray<ProseInline> line) => [.. line.SelectMany(Parts)];

    private IEnumerable<ProseInline> Parts(ProseInline inline) => inline switch
    {
        Words words => Parts(words.Value),
        Strong strong => [new Strong(Within(strong.Content))],
        Emphasis emphasis => [new Emphasis(Within(emphasis.Content))],
        GuideLink link => [link with { Content = Within(link.Content) }],
        _ => [inline],
    };

    private IEnumerable<ProseInline> Parts(string text)
    {
        var seen = 0;
        foreach (var part in readings.Parts(text, IsWanted))
        {
            yield return part;
        }

        Pass(text.Length);

        bool IsWanted(string word, int at)
        {
            Pass(at);
            return _open == 0 && _read.Add(word);
        }

        void Pass(int to)
        {
            for (; seen < to; seen++)
            {
                _open = text[seen] switch
                {
                    '「' or '『' => _open + 1,
                    '」' or '』' => Math.Max(0, _open - 1),
                    _ => _open,
                };
            }
        }
    }
}
