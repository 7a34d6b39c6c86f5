namespace AmazonLoginHelp.Engine.Tests.Searching;

/// <summary>A word with a slip in it is taken for the known word that is near, and only then.</summary>
public sealed class SpellingTests
{
    private static readonly Spelling Known = new(["login", "amazon", "password", "verification", "どこも", "ろぐいん", "わんたいむぱすわど", "otp", "sign in"]);

    [Theory]
    [InlineData("logiin", "login")]
    [InlineData("logn", "login")]
    [InlineData("logim", "login")]
    [InlineData("lgoin", "login")]
    [InlineData("ろいぐん", "ろぐいん")]
    [InlineData("ろぐいいん", "ろぐいん")]
    public void A_letter_too_many_too_few_wrong_or_two_in_the_wrong_order_is_a_slip(string typed, string meant) => Assert.Equal(meant, Known.Nearest(typed));

    [Theory]
    [InlineData("logiiin")]
    [InlineData("lgoim")]
    [InlineData("amzn")]
    public void A_short_word_may_have_one_slip_only(string typed) => Assert.Null(Known.Nearest(typed));

    [Theory]
    [InlineData("pasword", "password")]
    [InlineData("paswrod", "password")]
    [InlineData("verifcatoin", "verification")]
    [InlineData("veerificationn", "verification")]
    [InlineData("わんたむぱすわと", "わんたいむぱすわど")]
    public void A_long_word_may_have_two(string typed, string meant) => Assert.Equal(meant, Known.Nearest(typed));

    [Fact]
    public void Not_even_a_long_word_may_have_three() => Assert.Null(Known.Nearest("verifctoin"));

    [Theory]
    [InlineData("dogin")]
    [InlineData("bassword")]
    [InlineData("olgin")]
    [InlineData("そこも")]
    public void The_first_letter_is_kept(string typed) => Assert.Null(Known.Nearest(typed));

    [Theory]
    [InlineData("login")]
    [InlineData("どこも")]
    public void What_is_known_has_no_slip(string typed) => Assert.Null(Known.Nearest(typed));

    [Theory]
    [InlineData("ot")]
    [InlineData("otpp")]
    [InlineData("signin")]
    [InlineData("")]
    [InlineData("verificationverificationn")]
    public void What_is_too_short_or_long_or_of_two_words_is_not_mended(string typed) => Assert.Null(Known.Nearest(typed));

    [Fact]
    public void Of_two_words_the_nearer_is_meant_and_of_equally_near_ones_always_the_same()
    {
        Assert.Equal("passward", new Spelling(["password", "passward"]).Nearest("pasward"));
        Assert.Equal("codea", new Spelling(["codeb", "codea"]).Nearest("code"));
        Assert.Equal("codea", new Spelling(["codea", "codeb"]).Nearest("code"));
    }
}
