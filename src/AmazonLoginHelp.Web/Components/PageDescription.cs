namespace AmazonLoginHelp.Web.Components;

/// <summary>What a page says of itself to those who have not opened it: search engines and messengers.</summary>
internal static class PageDescription
{
    /// <summary>The most characters; search engines show hardly more.</summary>
    public const int Most = 120;

    private const char End = '。';
    private const string Ends = "。?";
    private const char Ellipsis = '…';

    /// <summary>As many whole sentences of <paramref name="words"/> as there is room for. Without one that fits: all of it, or its beginning.</summary>
    public static string Of(string words)
    {
        var text = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace($"{End} ", $"{End}", StringComparison.Ordinal);
        var end = Enumerable.Range(0, Math.Min(text.Length, Most)).LastOrDefault(at => IsEnd(text, at), -1);
        return end >= 0 ? text[..(end + 1)]
            : text.Length <= Most ? text
            : text[..(Most - 1)] + Ellipsis;
    }

    // Words that a screen shows may be a sentence of their own: 「ロボットですか?」と出ます。
    private static bool IsEnd(string text, int at) => Ends.Contains(text[at], StringComparison.Ordinal) && (at + 1 == text.Length || text[at + 1] != '」');
}
