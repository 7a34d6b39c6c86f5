using static AmazonLoginHelp.Engine.Tests.Properties.Generated;
using static AmazonLoginHelp.Engine.Tests.Searching.SearchGround;

namespace AmazonLoginHelp.Engine.Tests.Searching;

/// <summary>What people put in their own words is sorted to what they see.</summary>
public sealed class TriageTests
{
    private static readonly GuideSearch Search = new(Small);

    [Theory]
    [InlineData("認証コードが来ない", "no-code")]
    [InlineData("ショートメールがとどかない", "no-code")]
    [InlineData("アカウント 凍結", "locked")]
    [InlineData("account locked", "locked")]
    [InlineData("乗っ取られました", "takeover-or-scam")]
    public void What_is_put_like_something_learned_finds_its_symptom_first(string typed, string symptom) =>
        Assert.Equal(symptom, Search.Triage(typed).Symptoms[0].Symptom.Id);

    [Theory]
    [InlineData("荷物が届かない")]
    [InlineData("返品したいです")]
    [InlineData("where is my parcel?")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("。。。!?")]
    [InlineData("qwzx")]
    [InlineData("鰻")]
    public void What_is_about_something_else_and_what_says_nothing_finds_nothing(string typed) => FindsNothing(Search.Triage(typed));

    [Fact]
    public void Half_of_a_surrogate_pair_finds_nothing() => FindsNothing(Search.Triage("\uD83D"));

    [Theory]
    [InlineData("ギフトカードを買えと言われた", "paid")]
    [InlineData("荷物が届かないのでギフト券を買えと", "paid")]
    [InlineData("天気予報 遠隔操作", "remote")]
    [InlineData("アカウントがロックされたので解除に遠隔操作", "remote")]
    [InlineData("認証コードのSMSが届かない。遠隔操作", "remote")]
    [InlineData("told to buy a gift card", "paid")]
    public void With_a_sign_of_fraud_help_against_it_comes_first_whatever_else_is_said(string typed, string sign)
    {
        var triaged = Search.Triage(typed);

        Assert.True(triaged.IsFraud);
        Assert.Equal("takeover-or-scam", triaged.Symptoms[0].Symptom.Id);
        Assert.InRange(triaged.Symptoms[0].Confidence, 0.5, 1);
        Assert.Contains(new("scam-sign", sign), triaged.Symptoms[0].Start.Query);
    }

    [Theory]
    [InlineData("ギフト券の残高")]
    [InlineData("アカウントがロックされた")]
    public void A_word_of_a_sign_alone_is_no_sign(string typed) => Assert.False(Search.Triage(typed).IsFraud);

    [Fact]
    public void Confidences_are_chances_and_fall_whatever_is_typed() => HoldsForAll(AnyText.Typed, typed =>
    {
        var triaged = Search.Triage(typed);
        double[][] kinds = [[.. triaged.Symptoms.Select(found => found.Confidence)], [.. triaged.Fixes.Select(found => found.Confidence)], [.. triaged.Screens.Select(found => found.Confidence)]];

        Assert.All(kinds, confidences =>
        {
            Assert.All(confidences, confidence => Assert.InRange(confidence, 0, 1));
            Assert.Equal(confidences.OrderDescending(), confidences);
        });
        Assert.InRange(kinds[0].Sum(), 0, 1 + 1e-5);
    });

    [Theory]
    [InlineData("認証コードのSMSが届かない")]
    [InlineData("アカウントがロックされた。遠隔操作")]
    public void Confidences_of_symptoms_are_at_most_one_together(string typed) => Assert.InRange(Search.Triage(typed).Symptoms.Sum(found => found.Confidence), 0.5, 1 + 1e-5);

    [Fact]
    public void The_reasons_are_pieces_of_what_was_typed_in_its_order_each_once() => HoldsForAll(AnyText.Typed, text =>
    {
        var typed = $"認証コードが届かない {text}";
        var because = Search.Triage(typed).Because;
        var from = 0;

        Assert.Equal(because.Distinct(), because);
        Assert.All(because, reason =>
        {
            var at = typed.IndexOf(reason, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{reason}' is not in what follows.");
            from = at + reason.Length;
        });
    });

    [Fact]
    public void The_reasons_are_the_words_that_spoke_for_the_symptom_as_they_were_typed() =>
        Assert.Equal(["ｺｰﾄﾞ", "来ない"], Search.Triage("きのうからｺｰﾄﾞが来ない").Because);

    [Fact]
    public void The_same_guide_gives_the_same_answers()
    {
        var other = new GuideSearch(Small);
        foreach (var typed in (string[])["コードが来ない au", "凍結", "遠隔操作", ScreenText, "返品", "account is lokced"])
        {
            var (one, same) = (Search.Triage(typed), other.Triage(typed));

            Assert.Equal(one.Symptoms.Select(found => (found.Symptom, found.Confidence)), same.Symptoms.Select(found => (found.Symptom, found.Confidence)));
            Assert.Equal(one.Fixes, same.Fixes);
            Assert.Equal(one.Screens, same.Screens);
            Assert.Equal(one.Because, same.Because);
        }
    }

    [Theory]
    [InlineData("一時的にロックされました")]
    [InlineData(ScreenText)]
    [InlineData("返品したい。セキュリティ上の理由により、アカウントが一時的にロックされました と出ます")]
    public void A_text_that_a_screen_shows_finds_that_screen_for_sure_also_in_part(string pasted)
    {
        var found = Search.Triage(pasted).Screens[0];

        Assert.Equal(("locked-screen", 1), (found.Thing.Id, found.Confidence));
    }

    [Fact]
    public void What_a_screen_nearly_shows_finds_it_less_than_surely() =>
        Assert.InRange(Search.Triage("セキュリティの理由でアカウントは一時的にロックされました").Screens.Single(found => found.Thing.Id == "locked-screen").Confidence, 0.5, 0.99);

    private static void FindsNothing(Triaged triaged)
    {
        Assert.Empty(triaged.Symptoms);
        Assert.Empty(triaged.Fixes);
        Assert.Empty(triaged.Screens);
        Assert.Empty(triaged.Because);
        Assert.Empty(triaged.Answers);
        Assert.False(triaged.IsFraud);
    }
}
