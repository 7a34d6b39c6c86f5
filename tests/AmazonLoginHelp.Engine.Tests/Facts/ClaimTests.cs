namespace AmazonLoginHelp.Engine.Tests.Facts;

public sealed class ClaimTests
{
    [Theory]
    [InlineData(ClaimStatus.Holds, false)]
    [InlineData(ClaimStatus.Incomplete, false)]
    [InlineData(ClaimStatus.Wrong, true)]
    [InlineData(ClaimStatus.Outdated, true)]
    [InlineData(ClaimStatus.Unconfirmed, true)]
    public void Who_believes_what_is_wrong_outdated_or_unconfirmed_is_misled(ClaimStatus status, bool misleads) =>
        Assert.Equal(misleads, Of(status).Misleads);

    private static Claim Of(ClaimStatus status) => new()
    {
        Id = "S1",
        Source = new("sms-2021", "an article", "example.com", new(2021, 5, null)),
        Says = "it says",
        Status = status,
        Correction = null,
        AnsweredBy = [new(GuideKind.Page, "about")],
    };
}
