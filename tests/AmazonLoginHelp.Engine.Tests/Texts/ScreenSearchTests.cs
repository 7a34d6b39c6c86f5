namespace AmazonLoginHelp.Engine.Tests.Texts;

/// <summary>People paste a part of what a screen shows, or type it as they remember it.</summary>
public sealed class ScreenSearchTests
{
    private static readonly Screen Locked = AScreen("locked", "アカウントがロックされました", "セキュリティ上の理由により、アカウントが一時的にロックされました", "Your account is on hold.");
    private static readonly Screen Code = AScreen("code", "確認コードを入力", "携帯電話番号 090 に送信された6桁のコードを入力してください", "Enter verification code");
    private static readonly Screen Robot = AScreen("robot", "ロボットではありません", "画像に表示されている文字を入力してください");
    private static readonly Screen[] All = [Code, Robot, Locked];

    [Fact]
    public void A_whole_text_finds_its_screen_first() =>
        Assert.Equal("locked", Found("セキュリティ上の理由により、アカウントが一時的にロックされました")[0]);

    [Fact]
    public void A_part_of_a_text_finds_its_screen_first() => Assert.Equal("code", Found("6桁のコードを入力")[0]);

    [Fact]
    public void A_text_with_more_around_it_finds_its_screen() =>
        Assert.Equal("robot", Found("えらー!! 画像に表示されている文字を入力してください。 と出ます")[0]);

    [Fact]
    public void The_title_of_a_screen_is_one_of_its_texts() => Assert.Equal("robot", Found("ロボットではありません")[0]);

    [Theory]
    [InlineData("YOUR ACCOUNT IS ON HOLD")]
    [InlineData("youraccountisonhold")]
    [InlineData("Your account is on hold")]
    [InlineData("  your account,\n is – on hold!  ")]
    public void Width_case_blanks_and_signs_make_no_difference(string pasted) => Assert.Equal("locked", Found(pasted)[0]);

    [Fact]
    public void Narrow_katakana_finds_wide() => Assert.Equal("robot", Found("ロボットではありません")[0]);

    [Fact]
    public void A_text_with_a_slip_is_found_by_what_it_shares() =>
        Assert.Equal("locked", Found("セキュリティの理由により、アカウントが一時的にロックされています")[0]);

    [Fact]
    public void Of_texts_that_hold_what_was_typed_the_one_that_says_little_else_comes_first() =>
        Assert.Equal(["short", "long"], Found("正しくありません", AScreen("long", "x", "コードが正しくありませんのでやり直して"), AScreen("short", "x", "コードが正しくありません")));

    [Fact]
    public void An_exact_find_comes_before_what_is_only_alike() =>
        Assert.Equal("exact", Found("確認番号を入れる", AScreen("alike", "x", "確認の番号を入れる"), AScreen("exact", "x", "確認番号を入れる画面がここに出ますのでご確認ください"))[0]);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("コー")]
    [InlineData("。、!?……")]
    [InlineData("コ 。ー")]
    public void What_is_too_short_finds_nothing(string pasted) => Assert.Empty(Found(pasted));

    [Fact]
    public void Three_characters_are_enough() => Assert.Equal("robot", Found("ロボッ")[0]);

    [Theory]
    [InlineData("qwertyzxcvb")]
    [InlineData("きょうの夕ごはんは何ですか")]
    [InlineData("<script>alert(1)</script>")]
    public void Nonsense_finds_nothing(string pasted) => Assert.Empty(Found(pasted));

    [Fact]
    public void A_screen_whose_text_is_too_short_to_compare_is_never_found() =>
        Assert.Empty(Found("OKを押してください", AScreen("short", "!!", "OK")));

    [Theory]
    [InlineData("\uFFFE\uFFFF\uFFFE")]
    [InlineData("\u0000\u0001\u001B[31m")]
    [InlineData("\uFFFD\uFFFD\uFFFD")]
    public void Broken_characters_find_nothing_and_do_no_harm(string pasted) => Assert.Empty(Found(pasted));

    // Halves of pairs cannot stand in the name of a case.
    [Fact]
    public void Halves_of_surrogate_pairs_find_nothing_and_are_passed_over_within_a_text()
    {
        Assert.Empty(Found("\uD83D\uD83D\uD83D"));
        Assert.Empty(Found("\uDE00\uDE00\uDE00"));
        Assert.Equal("robot", Found("画像に表示\uD83Dされている文字")[0]);
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\u0000")]
    [InlineData("\u200B")]
    public void Broken_characters_within_a_text_are_passed_over(string broken) =>
        Assert.Equal("robot", Found($"画像に表示{broken}されている文字")[0]);

    [Fact]
    public void Each_screen_is_found_once() => Assert.Equal(["locked"], Found("アカウントが一時的にロックされました"));

    [Theory]
    [InlineData("文字を入力してください", 11)]
    [InlineData("画像に表示されている文字を入力してください、と出ます", 21)]
    public void What_is_part_of_a_text_or_holds_it_is_exact_and_says_how_much_of_it_is_shown(string pasted, int shown)
    {
        var found = new ScreenSearch([Robot]).Find(pasted)[0];

        Assert.Equal((Robot, true, shown), (found.Screen, found.IsExact, found.Shown));
    }

    [Fact]
    public void What_is_only_alike_is_not_exact() =>
        Assert.False(new ScreenSearch(All).Find("セキュリティの理由により、アカウントが一時的にロックされています")[0].IsExact);

    private static IReadOnlyList<string> Found(string pasted, params Screen[] among) =>
        [.. new ScreenSearch(among is [] ? All : among).Find(pasted).Select(found => found.Screen.Id)];

    private static Screen AScreen(string id, string title, params string[] texts) =>
        new() { Id = id, Title = title, Texts = [.. texts], Body = Prose.Empty, LeadsTo = [] };
}
