namespace AmazonLoginHelp.Engine.Tests.Facts;

/// <summary>Codes that are dialled by a tap where the platform does so.</summary>
public sealed class DiallingTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly Fact Code = KnownFact.Number with { Kind = FactKind.Dial, Values = ["*20184"] };

    [Theory]
    [InlineData("*20184", true)]
    [InlineData("#9110", true)]
    [InlineData("188", false)]
    public void Only_what_has_a_star_or_a_hash_is_such_a_code(string value, bool isCode) =>
        Assert.Equal(isCode, (Code with { Values = [value] }).IsCodeToDialOn(Today));

    [Theory]
    [InlineData(FactKind.Phone)]
    [InlineData(FactKind.Sms)]
    [InlineData(FactKind.Text)]
    public void Another_kind_of_fact_is_none(FactKind kind) => Assert.False((Code with { Kind = kind }).IsCodeToDialOn(Today));

    [Fact]
    public void One_that_cannot_be_relied_on_is_not_dialled()
    {
        Assert.True(Code.IsCodeToDialOn(Code.HardLimit!.Value));
        Assert.False(Code.IsCodeToDialOn(Code.HardLimit!.Value.AddDays(1)));
        Assert.False((Code with { SupersededBy = "newer" }).IsCodeToDialOn(Today));
        Assert.False((Code with { Confidence = Confidence.Article }).IsCodeToDialOn(Today));
    }
}
