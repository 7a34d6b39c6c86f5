namespace AmazonLoginHelp.Engine.Tests.Facts;

/// <summary>A fact with nothing wrong; each test changes what it is about.</summary>
internal static class KnownFact
{
    public static Fact Number { get; } = new()
    {
        Id = "docomo-151",
        Label = "from the phone",
        Kind = FactKind.Phone,
        Values = ["151"],
        Source = new("the carrier", null),
        Confidence = Confidence.Official,
        Written = new(2026, 11, 22),
        ReviewBy = new(2027, 5, 22),
        HardLimit = new(2028, 11, 22),
        Find = "Look it up.",
    };
}
