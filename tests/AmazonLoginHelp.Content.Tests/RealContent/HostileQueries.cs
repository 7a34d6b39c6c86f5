using System.Collections.Immutable;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>Ten thousand texts that nobody types in good faith, the same ones each time.</summary>
internal sealed class HostileQueries
{
    public const int Count = 10_000;

    private const int HundredKilobytes = 100 * 1024;
    private const int LongOnesEvery = 100;
    private const int MostPieces = 40;

    private static readonly ImmutableArray<string> Pieces =
    [
        "😀", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️", "שלום", "مرحبا", "\u202e", "\u2066", "\u200f", "e\u0301\u0302\u0303", "が\u3099\u309a", "Z͑ͫ̓ͪ̂ͫ̽͏̴", "\0", "\u0001", "\u001b[31m", "\r\n", "\t", "\u0085", "\u2028", "\u00ad", "\ufeff",
        "'; DROP TABLE symptoms; --", "1' OR '1'='1", "\" NEAR(", "UNION SELECT * FROM x", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;b&gt;", "]]>", "{{7*7}}", "${jndi:ldap://x}", "../../etc/passwd", "%00%0d%0a", "\\u0000",
        "\uD83D", "\uDE00", "\uD83D\uD83D", "\uffff", "\ufffe", "\ue000", "\uf8ff", "\U0010FFFF", "\U000F0000", "ﷺ", "㍿", "ﬃ", "İ", "ß", "ŉ", "ǆ", "ﾞ", "ｱﾏｿﾞﾝ", "ー", "〜", "|", "#12", "+", "'", "  ",
        "確認コードが届かない", "アマゾンはいれない", "ギフトカードを買えと", "ソフトバンク", "sms", "verificatoin", "paswrod", "amazom", "ログインできない", "ロックされました", "au", "docomo", "code", "2段階認証", "遠隔操作", "荷物", "返金",
    ];

    // A linear congruence (Knuth's), and not the base library's: that may change from version to version.
    private ulong _state = 20261122;

    public static IEnumerable<string> All()
    {
        var queries = new HostileQueries();
        return Enumerable.Range(0, Count).Select(queries.Query);
    }

    private string Query(int number) => (number % 10) switch
    {
        0 when number % LongOnesEvery == 0 => Repeated(AnyPiece(), HundredKilobytes),
        1 when number % LongOnesEvery == 1 => Repeated(Mixed(MostPieces), HundredKilobytes),
        2 when number % LongOnesEvery == 2 => Repeated(((char)Next(char.MaxValue + 1)).ToString(), HundredKilobytes),
        3 => Repeated(AnyPiece(), 1 + Next(50)),
        4 => string.Concat(Enumerable.Range(0, 1 + Next(60)).Select(_ => (char)Next(char.MaxValue + 1))),
        5 => new string((char)Next(char.MaxValue + 1), 1 + Next(200)),
        6 => string.Concat(Enumerable.Range(0, 1 + Next(60)).Select(_ => (char)('a' + Next(26)))),
        7 => string.Concat(Enumerable.Range(0, 1 + Next(60)).Select(_ => (char)('ぁ' + Next(0xf0)))),
        _ => Mixed(1 + Next(MostPieces)),
    };

    private string Mixed(int pieces) => string.Concat(Enumerable.Range(0, pieces).Select(_ => AnyPiece()));

    private string AnyPiece() => Pieces[Next(Pieces.Length)];

    private static string Repeated(string text, int length) => string.Concat(Enumerable.Repeat(text, 1 + (length / text.Length)))[..length];

    private int Next(int below)
    {
        _state = (_state * 6364136223846793005UL) + 1442695040888963407UL;
        return (int)((_state >> 33) % (ulong)below);
    }
}
