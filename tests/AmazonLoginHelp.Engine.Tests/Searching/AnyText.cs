using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace AmazonLoginHelp.Engine.Tests.Searching;

/// <summary>Texts of pieces that are hard to fold, and of the words that a test looks for.</summary>
internal static class AnyText
{
    private const int MostPieces = 30;

    private static readonly ImmutableArray<string> Pieces =
    [
        "コード", "ｺｰﾄﾞ", "コーードー", "届かない", "とどか", "ない", "codes", "code", "SMS", "ｓｍｓ", "が", "か\u3099", "ｶﾞ", "ﾞ", "ー", "〜", "\u309a",
        " ", "  ", "\u3000", "\n", "\0", "。", "!?", "'", "\u200b", "\ufe0f", "株", "㍿", "㌔", "ﷺ", "ﬁ", "İ", "ß", "é", "e\u0301", "😀", "👨‍👩‍👧", "\uD83D", "\uDE00",
        "\ue000", "\uffff", "\u202e", "שלום", "مرحبا", "+", "<b>", "ユーザー", "ブラウザー 、", "𠮟", "𝐀",
    ];

    public static Arbitrary<string> Typed { get; } = Arb.From(
        from count in Gen.Choose(0, MostPieces)
        from pieces in Gen.ArrayOf(Gen.Frequency((4, Gen.Elements<string>(Pieces)), (1, Gen.Choose(0, char.MaxValue).Select(one => ((char)one).ToString()))), count)
        select string.Concat(pieces),
        text => Enumerable.Range(0, text.Length).Select(at => text.Remove(at, 1)));
}
