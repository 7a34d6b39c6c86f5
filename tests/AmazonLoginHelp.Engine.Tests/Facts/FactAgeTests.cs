namespace AmazonLoginHelp.Engine.Tests.Facts;

public sealed class FactAgeTests
{
    [Theory]
    [InlineData("2026-11-22", FactAge.Fresh)]
    [InlineData("2027-05-22", FactAge.Fresh)]
    [InlineData("2027-05-23", FactAge.Due)]
    [InlineData("2028-11-22", FactAge.Due)]
    [InlineData("2028-11-23", FactAge.PastLimit)]
    [InlineData("2099-01-01", FactAge.PastLimit)]
    public void A_fact_is_due_the_day_after_its_review_and_gone_the_day_after_its_limit(string day, FactAge age) =>
        Assert.Equal(age, KnownFact.Number.AgeOn(Day(day)));

    [Fact]
    public void A_fact_whose_review_and_limit_are_one_day_is_never_only_due()
    {
        var fact = KnownFact.Number with { HardLimit = KnownFact.Number.ReviewBy };

        Assert.Equal(FactAge.Fresh, fact.AgeOn(fact.ReviewBy));
        Assert.Equal(FactAge.PastLimit, fact.AgeOn(fact.ReviewBy.AddDays(1)));
    }

    [Fact]
    public void A_fact_without_a_limit_is_fresh_until_its_review() =>
        Assert.Equal(FactAge.Fresh, (KnownFact.Number with { HardLimit = null }).AgeOn(KnownFact.Number.ReviewBy));

    [Fact]
    public void A_fact_without_a_limit_never_passes_it() =>
        Assert.Equal(FactAge.Due, (KnownFact.Number with { HardLimit = null }).AgeOn(Day("2099-01-01")));

    [Fact]
    public void The_limit_counts_even_when_it_comes_before_the_review()
    {
        var fact = KnownFact.Number with { HardLimit = Day("2027-01-01") };

        Assert.Equal(FactAge.Fresh, fact.AgeOn(Day("2027-01-01")));
        Assert.Equal(FactAge.PastLimit, fact.AgeOn(Day("2027-01-02")));
    }

    [Fact]
    public void What_nobody_wrote_down_about_a_fact_is_unknown_and_not_good_news()
    {
        Assert.Equal(SignedOut.Unclear, KnownFact.Number.WorksSignedOut);
        Assert.Null(KnownFact.Number.Evidence);
        Assert.Null(KnownFact.Number.SeenLive);
        Assert.Null(KnownFact.Number.Cost);
        Assert.Null(KnownFact.Number.Hours);
        Assert.Empty(KnownFact.Number.Conflicts);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
