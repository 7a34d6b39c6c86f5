namespace AmazonLoginHelp.Engine.Tests.Searching;

/// <summary>What was typed in whatever way is one and the same to search.</summary>
public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("ＳＭＳ", "sms")]
    [InlineData("ａｕ２４", "au24")]
    [InlineData("①", "1")]
    [InlineData("Amazon", "AMAZON")]
    [InlineData("ÉCRAN", "écran")]
    public void Width_and_case_make_no_difference(string one, string other) => AreOne(one, other);

    [Theory]
    [InlineData("ログイン", "ろぐいん")]
    [InlineData("ヴァイオリン", "ゔあいおりん")]
    public void Katakana_is_hiragana(string one, string other) => AreOne(one, other);

    [Theory]
    [InlineData("ｱﾏｿﾞﾝ", "アマゾン")]
    [InlineData("ﾊﾟｽﾜｰﾄﾞ", "パスワード")]
    [InlineData("ｳﾞｨｰﾅｽ", "ヴィーナス")]
    [InlineData("か\u3099", "が")]
    [InlineData("は\u309a", "ぱ")]
    public void Voicing_as_a_character_of_its_own_is_one_with_its_kana(string one, string other) => AreOne(one, other);

    [Fact]
    public void Voicing_of_nothing_is_passed_over()
    {
        Assert.Equal("", FoldedText.Plain("\u3099"));
        Assert.Equal("a", FoldedText.Plain("a\u3099"));
    }

    [Theory]
    [InlineData("ブラウザー", "ブラウザ")]
    [InlineData("ユーザーが", "ユーザが")]
    [InlineData("サーバー 落ち", "サーバ落ち")]
    [InlineData("ルーター、テレビ", "ルータ、テレビ")]
    [InlineData("エラーーーー", "エラー")]
    [InlineData("メ〜ル", "メール")]
    [InlineData("メ~ル", "メール")]
    [InlineData("ｺｰﾄﾞ", "コード")]
    public void A_long_vowel_is_one_however_long_and_none_at_the_end_of_a_long_foreign_word(string one, string other) => AreOne(one, other);

    [Theory]
    [InlineData("コード", "コド")]
    [InlineData("メール", "メル")]
    [InlineData("キー", "キ")]
    [InlineData("エラー", "エラ")]
    public void A_long_vowel_that_makes_a_word_stays(string one, string other) => Assert.NotEqual(FoldedText.Plain(other), FoldedText.Plain(one));

    [Theory]
    [InlineData("ちょっと", "ちよつと")]
    [InlineData("ファイア", "フアイア")]
    [InlineData("ショップ", "シヨツプ")]
    public void Small_kana_are_large(string one, string other) => AreOne(one, other);

    [Theory]
    [InlineData("コード が 来ない", "コードが来ない")]
    [InlineData("コード\u3000が\r\n\t来ない", "コードが来ない")]
    [InlineData("  sign \n in  ", "sign in")]
    [InlineData("au の携帯", "auの携帯")]
    public void Blanks_stand_only_between_words_of_latin_letters(string one, string other) => AreOne(one, other);

    [Fact]
    public void A_blank_between_words_of_latin_letters_divides_them() => Assert.NotEqual(FoldedText.Plain("signin"), FoldedText.Plain("sign in"));

    [Theory]
    [InlineData("来ない!!!?", "来ない。")]
    [InlineData("来ない… …困る", "来ない、困る")]
    [InlineData("<b>", "「b」")]
    public void Any_run_of_signs_is_one_break(string one, string other) => AreOne(one, other);

    [Fact]
    public void A_break_divides_what_stands_on_its_sides() => Assert.Equal($"来{FoldedText.Break}ない", FoldedText.Plain("来(、)ない"));

    [Theory]
    [InlineData("can't", "cant")]
    [InlineData("can’t", "cant")]
    [InlineData("コー\u200bド", "コード")]
    public void What_is_not_seen_and_an_apostrophe_are_passed_over(string one, string other) => AreOne(one, other);

    [Fact]
    public void A_plus_is_a_letter() => Assert.NotEqual(FoldedText.Plain("メッセージ"), FoldedText.Plain("+メッセージ"));

    [Fact]
    public void Private_use_and_what_is_no_character_are_passed_over() => Assert.Equal("こど", FoldedText.Plain("\ue000コ\uf8ff\uffffド\U000F0000"));

    // Halves of pairs cannot stand in the name of a case.
    [Fact]
    public void Half_of_a_surrogate_pair_is_a_sign()
    {
        AreOne("コ\uD83Dド", "コ!ド");
        AreOne("コ\uDE00ド\uD83D", "コ!ド!");
    }

    [Fact]
    public void No_more_is_read_than_anybody_types()
    {
        var read = FoldedText.Of(new string('困', 100 * 1024));

        Assert.Equal(FoldedText.MostCharacters, read.Text.Length);
        Assert.Equal(FoldedText.MostCharacters, read.StartOf(read.Text.Length));
    }

    [Fact]
    public void Characters_that_stand_for_many_others_do_not_make_more_of_it()
    {
        var read = FoldedText.Of(new string('\ufdfa', 100 * 1024));

        Assert.InRange(read.Text.Length, FoldedText.MostCharacters, FoldedText.MostCharacters + 18);
        Assert.InRange(read.StartOf(read.Text.Length), 1, FoldedText.MostCharacters);
    }

    [Fact]
    public void A_pair_that_the_end_of_what_is_read_cuts_does_no_harm() =>
        Assert.Equal(FoldedText.MostCharacters, FoldedText.Of(new string('困', FoldedText.MostCharacters - 1) + "😀").Text.Length);

    [Fact]
    public void It_knows_before_which_characters_a_blank_was_typed()
    {
        var folded = FoldedText.Of("確認 コード");

        Assert.Equal([false, false, true, false, false], Enumerable.Range(0, folded.Text.Length).Select(folded.IsAfterBlank));
    }

    private static void AreOne(string one, string other) => Assert.Equal(FoldedText.Plain(other), FoldedText.Plain(one));
}
