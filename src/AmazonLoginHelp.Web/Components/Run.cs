using System.Text.RegularExpressions;

namespace AmazonLoginHelp.Web.Components;

/// <summary>What a part of plain words is.</summary>
internal enum RunKind
{
    Words,

    /// <summary>A label in 「」 to look for on a screen.</summary>
    Key,

    /// <summary>English among Japanese.</summary>
    English,
}

/// <summary>A part of plain words that is shown in one way.</summary>
internal readonly partial record struct Run(RunKind Kind, string Text)
{
    /// <summary>The parts of <paramref name="words"/>; put together, they are the words again.</summary>
    public static IEnumerable<Run> Of(string words)
    {
        var end = 0;
        foreach (Match match in KeyOrEnglish().Matches(words))
        {
            if (match.Index > end)
            {
                yield return new(RunKind.Words, words[end..match.Index]);
            }

            yield return new(match.Value[0] == '「' ? RunKind.Key : RunKind.English, match.Value);
            end = match.Index + match.Length;
        }

        if (end < words.Length)
        {
            yield return new(RunKind.Words, words[end..]);
        }
    }

    // In 「」 stand labels, and what people say or read. A label is short, and no sentence. English is three words or more with one in small
    // letters that is no carrier's name: names of products have none (Fire TV Stick), and need no mark.
    [GeneratedRegex("""
        「(?![^」]*(?:ます|ません|ました|です|ください|か[??]?|して|した|た|たい|ため)」)[^「」『』、。]{1,16}」
        | (?<![A-Za-z0-9.]) (?=(?:[A-Za-z0-9'’-]+[,.:;!?)]{0,2}\ (?:&\ |\()?)*(?!(?:au|docomo|ahamo|irumo|povo|mineo)\b)[a-z]{2})
          [A-Za-z][A-Za-z0-9'’-]*(?:[,.:;!?)]{0,2}\ (?:&\ |\()?[A-Za-z0-9][A-Za-z0-9'’-]*){2,}[.!?:]?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex KeyOrEnglish();
}
