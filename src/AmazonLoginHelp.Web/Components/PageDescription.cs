namespace AmazonLoginHelp.Web.Components;

/// <summary>What a page says of itself to those who have not opened it: search engines and messengers.</summary>
internal static class PageDescription
{
    /// <summary>The most characters; search engines show hardly more.</summary>
    public const int Most = 120;

    private const char End = '。';
    private const char Ellipsis = '…';

    /// <summary>As many whole sentences of <paramref name="words"/> as there is room for; the beginning of the first one where even that is too long.</summary>
    public static string Of(string words)
    {
        var text = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace($"{End} ", $"{End}", StringComparison.Ordinal);
        if (text.Length <= Most)
        {
            return text;
        }

        var end = text.LastIndexOf(End, Most - 1);
        return end >= 0 ? text[..(end + 1)] : text[..(Most - 1)] + Ellipsis;
    }
}
