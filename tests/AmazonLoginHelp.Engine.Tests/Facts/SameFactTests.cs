namespace AmazonLoginHelp.Engine.Tests.Facts;

public sealed class SameFactTests
{
    private static readonly Fact Page = KnownFact.Number with { Id = "page", Kind = FactKind.Url };

    private static readonly Fact One = KnownFact.Number with { Values = ["1", "2"], Conflicts = ["3"], Entry = Page };

    public static TheoryData<string, Func<Fact, Fact>> Differences => new()
    {
        { "fewer values", fact => fact with { Values = ["1"] } },
        { "another order", fact => fact with { Values = ["2", "1"] } },
        { "no conflicts", fact => fact with { Conflicts = [] } },
        { "no entry", fact => fact with { Entry = null } },
        { "another entry", fact => fact with { Entry = Page with { Id = "other" } } },
        { "written later", fact => fact with { Written = fact.Written.AddDays(1) } },
        { "seen", fact => fact with { SeenLive = fact.Written } },
        { "no limit", fact => fact with { HardLimit = null } },
        { "another label", fact => fact with { Label = "Other" } },
    };

    [Fact]
    public void Facts_with_lists_of_their_own_say_the_same_if_the_items_do() =>
        Assert.True(One.IsSameAs(One with { Values = ["1", "2"], Conflicts = ["3"], Entry = Page with { Label = "The page, which is a fact of its own" } }));

    [Theory]
    [MemberData(nameof(Differences), DisableDiscoveryEnumeration = true)]
    public void One_difference_is_enough(string what, Func<Fact, Fact> change)
    {
        Assert.False(One.IsSameAs(change(One)), what);
        Assert.False(change(One).IsSameAs(One), what);
    }
}
