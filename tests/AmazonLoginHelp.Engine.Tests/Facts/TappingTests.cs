namespace AmazonLoginHelp.Engine.Tests.Facts;

public sealed class TappingTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(FactKind.Phone, true)]
    [InlineData(FactKind.Sms, true)]
    [InlineData(FactKind.Url, true)]
    [InlineData(FactKind.Dial, false)]
    [InlineData(FactKind.Domain, false)]
    [InlineData(FactKind.MenuPath, false)]
    [InlineData(FactKind.Price, false)]
    [InlineData(FactKind.Documents, false)]
    [InlineData(FactKind.Hours, false)]
    [InlineData(FactKind.Text, false)]
    public void Only_numbers_to_call_or_write_to_and_addresses_can_be_tapped(FactKind kind, bool tapped) =>
        Assert.Equal(tapped, (KnownFact.Number with { Kind = kind }).CanBeTappedOn(Today));

    [Fact]
    public void A_number_can_be_tapped_up_to_the_day_of_its_limit()
    {
        Assert.True(KnownFact.Number.CanBeTappedOn(new(2028, 11, 22)));
        Assert.False(KnownFact.Number.CanBeTappedOn(new(2028, 11, 23)));
    }

    [Fact]
    public void A_number_that_is_only_due_for_review_can_still_be_tapped() =>
        Assert.True(KnownFact.Number.CanBeTappedOn(new(2027, 5, 23)));

    [Fact]
    public void A_superseded_number_cannot_be_tapped() =>
        Assert.False((KnownFact.Number with { SupersededBy = "docomo-152" }).CanBeTappedOn(Today));

    [Theory]
    [InlineData(Confidence.Official, true)]
    [InlineData(Confidence.Several, true)]
    [InlineData(Confidence.OneSource, true)]
    [InlineData(Confidence.Article, false)]
    public void A_number_with_no_support_beyond_an_article_cannot_be_tapped(Confidence confidence, bool tapped) =>
        Assert.Equal(tapped, (KnownFact.Number with { Confidence = confidence }).CanBeTappedOn(Today));
}
