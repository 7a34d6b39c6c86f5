namespace AmazonLoginHelp.Engine.Tests.Searching;

/// <summary>A word with a slip in it is taken for the known word that is near, and only then.</summary>
public sealed class SpellingTests
{
    private static readonly Spelling Known = Of(["docomo", "ドコモ"], ["amazon", "アマゾン"], ["password", "パスワード"], ["verification", "ベリファイ"], ["login", "ログイン", "sign in"], ["ワンタイムパスワード"], ["otp", "オーティーピー"], ["unable", "できない"]);

    [Theory]
    [InlineData("docommo", "docomo")]
    [InlineData("docmo", "docomo")]
    [InlineData("docomi", "docomo")]
    [InlineData("dcoomo", "docomo")]
    [InlineData("ろいぐん", "ログイン")]
    [InlineData("ろぐいいん", "ログイン")]
    public void A_letter_too_many_too_few_wrong_or_two_in_the_wrong_order_is_a_slip(string typed, string meant) => Assert.Equal(meant, Known.Nearest(typed));

    [Theory]
    [InlineData("docommmo")]
    [InlineData("dcoomi")]
    [InlineData("amzn")]
    public void A_short_word_may_have_one_slip_only(string typed) => Assert.Null(Known.Nearest(typed));

    [Theory]
    [InlineData("pasword", "password")]
    [InlineData("paswrod", "password")]
    [InlineData("verifcatoin", "verification")]
    [InlineData("veerificationn", "verification")]
    [InlineData("わんたむぱすわーと", "ワンタイムパスワード")]
    public void A_long_word_may_have_two_and_is_given_as_it_is_written(string typed, string meant) => Assert.Equal(meant, Known.Nearest(typed));

    [Fact]
    public void Not_even_a_long_word_may_have_three() => Assert.Null(Known.Nearest("verifctoin"));

    [Theory]
    [InlineData("tocomo")]
    [InlineData("bassword")]
    [InlineData("odcomo")]
    [InlineData("そこもと")]
    public void The_first_letter_is_kept(string typed) => Assert.Null(Known.Nearest(typed));

    [Theory]
    [InlineData("password")]
    [InlineData("あまぞん")]
    public void What_is_known_has_no_slip(string typed) => Assert.Null(Known.Nearest(typed));

    [Theory]
    [InlineData("ot")]
    [InlineData("otpp")]
    [InlineData("logn")]
    [InlineData("signin")]
    [InlineData("")]
    [InlineData("verificationverificationn")]
    public void What_is_too_short_or_long_or_of_two_words_is_not_mended(string typed) => Assert.Null(Known.Nearest(typed));

    [Fact]
    public void An_english_word_that_is_neither_name_nor_loan_word_is_not_suggested() => Assert.Null(Known.Nearest("usnable"));

    [Fact]
    public void Of_two_words_the_nearer_is_meant_and_of_equally_near_ones_always_the_same()
    {
        Assert.Equal("passward", Of(["password", "passward", "パ"]).Nearest("pasward"));
        Assert.Equal("codexa", Of(["codexb", "codexa", "コ"]).Nearest("codex"));
        Assert.Equal("codexa", Of(["codexa", "codexb", "コ"]).Nearest("codex"));
    }

    private static Spelling Of(params string[][] families) => new(families.Select((words, at) => new WordFamily { Id = $"family-{at}", Words = [.. words] }));
}
