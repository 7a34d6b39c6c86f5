using static AmazonLoginHelp.Engine.Tests.Searching.SearchGround;

namespace AmazonLoginHelp.Engine.Tests.Searching;

/// <summary>Triage is judged on texts from which it has not learned, nor from any of their group.</summary>
public sealed class TriageTrialTests
{
    private static readonly Guide Taught = Small with
    {
        Labelled =
        [
            Labelled("one", "むらさき", "locked", "first"),
            Labelled("two", "むらさきいろ", "locked", "first"),
            Labelled("three", "返品", null, "second"),
        ],
    };

    [Fact]
    public void A_text_of_the_labelled_ones_is_judged_without_its_group()
    {
        Assert.Equal("locked", new GuideSearch(Taught).Triage("むらさき").Symptoms[0].Symptom.Id);
        Assert.Empty(Judged(Taught.Labelled[0]).Found);
        Assert.False(Judged(Taught.Labelled[0]).IsRight);
    }

    [Fact]
    public void It_is_so_known_by_its_words_however_they_are_written() => Assert.Empty(Judged(Labelled("other", "ムラサキ", "locked", "third")).Found);

    [Fact]
    public void Another_text_is_judged_with_all_that_was_learned() => Assert.True(Judged(Labelled("other", "これはむらさきいろ", "locked", "third")).IsRight);

    [Fact]
    public void What_should_find_nothing_is_right_when_it_does()
    {
        var judged = Judged(Taught.Labelled[2]);

        Assert.Equal((true, true, true, 0), (judged.IsRight, judged.WouldDo, judged.IsNear, judged.Confidence));
    }

    [Theory]
    [InlineData("locked", null, true, true, true)]
    [InlineData("no-code", "locked", false, true, false)]
    [InlineData("no-code", null, false, false, false)]
    [InlineData("takeover-or-scam", "none", false, false, false)]
    public void A_label_may_say_what_else_would_do(string symptom, string? also, bool right, bool wouldDo, bool near)
    {
        var found = Triaged.Nothing with { Symptoms = [new(Small.Symptoms.Get("locked"), 0.7, Journey.First(Small.Symptoms.Get("locked")))] };
        var judged = new JudgedText(Labelled("x", "x", symptom, "x") with { Also = also is null ? [] : [also] }, found);

        Assert.Equal((right, wouldDo, near), (judged.IsRight, judged.WouldDo, judged.IsNear));
    }

    [Theory]
    [InlineData("is-it-real", "takeover-or-scam")]
    [InlineData("takeover-or-scam", "takeover-or-scam")]
    public void Labels_know_one_symptom_of_fraud_only(string symptom, string label) => Assert.Equal(label, new JudgedText(Labelled("x", "x", symptom, "x"), Triaged.Nothing).Label);

    private static JudgedText Judged(LabelledText text) => TriageTrial.Judge(Taught, [text]).Single();
}
