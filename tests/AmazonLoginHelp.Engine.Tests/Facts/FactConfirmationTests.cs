using System.Globalization;

namespace AmazonLoginHelp.Engine.Tests.Facts;

public sealed class FactConfirmationTests
{
    private static readonly DateOnly Seen = new(2027, 1, 31);

    [Fact]
    public void What_was_seen_is_evident_and_written_on_that_day()
    {
        var fact = new FactConfirmation(Seen).Of(KnownFact.Number);

        Assert.Equal((new PartialDate(2027, 1, 31), Seen, Seen), (fact.Evidence, fact.Written, fact.SeenLive));
    }

    [Theory]
    [InlineData("2027-02-22", "2027-04-30")] // three months
    [InlineData("2027-05-22", "2027-07-31")] // six
    [InlineData("2027-05-21", "2027-06-30")] // a day less than six: five
    [InlineData("2026-11-30", "2027-02-28")] // less than one: one
    [InlineData("2028-11-22", "2029-01-31")] // two years
    public void It_is_reviewed_after_as_many_whole_months_as_before(string before, string after) =>
        Assert.Equal(DateOnly.Parse(after, CultureInfo.InvariantCulture), new FactConfirmation(Seen).Of(KnownFact.Number with { ReviewBy = DateOnly.Parse(before, CultureInfo.InvariantCulture) }).ReviewBy);

    [Fact]
    public void A_review_at_the_end_of_a_shorter_month_is_not_a_month_short()
    {
        var fact = KnownFact.Number with { Written = new(2026, 11, 30), ReviewBy = new(2027, 2, 28) };

        Assert.Equal(new(2027, 4, 30), new FactConfirmation(Seen).Of(fact).ReviewBy);
    }

    [Theory]
    [InlineData(FactKind.Phone)]
    [InlineData(FactKind.Dial)]
    [InlineData(FactKind.Sms)]
    public void A_number_or_code_expires_two_years_later_whatever_it_had(FactKind kind) =>
        Assert.Equal(new(2029, 1, 31), new FactConfirmation(Seen).Of(KnownFact.Number with { Kind = kind, HardLimit = new(2026, 12, 22) }).HardLimit);

    [Fact]
    public void Another_fact_expires_after_as_many_months_as_before() =>
        Assert.Equal(new(2028, 1, 31), new FactConfirmation(Seen).Of(KnownFact.Number with { Kind = FactKind.Text, HardLimit = new(2027, 11, 22) }).HardLimit);

    [Fact]
    public void What_never_expires_goes_on_so() =>
        Assert.Null(new FactConfirmation(Seen).Of(KnownFact.Number with { Kind = FactKind.Url, HardLimit = null }).HardLimit);

    [Fact]
    public void A_value_that_is_not_named_stays_and_another_takes_its_place()
    {
        Assert.Equal(["151"], new FactConfirmation(Seen).Of(KnownFact.Number).Values);
        Assert.Equal(["152"], new FactConfirmation(Seen, "152").Of(KnownFact.Number).Values);
    }

    [Theory]
    [InlineData(null, null, "2026-11-22")] // as of when it was written
    [InlineData("2025-08-14", null, "2026-11-22")]
    [InlineData("2026-11", null, "2026-11-22")] // written within that month
    [InlineData("2026", null, "2026-11-22")]
    [InlineData("2026-11-23", null, "2026-11-23")] // seen by somebody else meanwhile
    [InlineData("2026-12", null, "2026-12-31")]
    [InlineData("2027", null, "2027-12-31")]
    [InlineData(null, "2026-11-21", "2026-11-22")]
    [InlineData(null, "2026-12-24", "2026-12-24")]
    [InlineData("2026-12-23", "2026-12-24", "2026-12-24")]
    public void What_is_known_already_is_known_as_of_the_latest_of_its_days(string? evidence, string? seen, string known)
    {
        var fact = KnownFact.Number with
        {
            Written = new(2026, 11, 22),
            Evidence = evidence is null ? null : PartialDate.Parse(evidence),
            SeenLive = seen is null ? null : DateOnly.Parse(seen, CultureInfo.InvariantCulture),
        };

        Assert.Equal(DateOnly.Parse(known, CultureInfo.InvariantCulture), FactConfirmation.KnownOn(fact));
    }

    [Fact]
    public void A_confirmed_fact_is_known_as_of_that_day() => Assert.Equal(Seen, FactConfirmation.KnownOn(new FactConfirmation(Seen).Of(KnownFact.Number)));
}
