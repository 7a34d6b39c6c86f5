namespace AmazonLoginHelp.Web.Components;

/// <summary>What a page says of itself to those who have not opened it: search engines and messengers.</summary>
internal static class Description
{
    /// <summary>The most characters; search engines show hardly more.</summary>
    public const int Most = 120;

    private const string Ellipsis = "…";

    private static readonly char[] Ends = ['。', '?', '!', '?', '!'];

    /// <summary>As many whole sentences of <paramref name="words"/> as there is room for; the beginning of the first one where even that is too long. Spaces between sentences are not counted.</summary>
    public static string Of(string words)
    {
        var text = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("。 ", "。", StringComparison.Ordinal);
        if (text.Length <= Most)
        {
            return text;
        }

        var end = text.LastIndexOfAny(Ends, Most - 1);
        return end >= 0 ? text[..(end + 1)] : text[..(Most - 1)] + Ellipsis;
    }
}
