namespace AmazonLoginHelp.Engine;

/// <summary>A person has seen a fact on the official page.</summary>
/// <param name="On">The day on which, in Japan.</param>
/// <param name="Value">The value that the page shows; null if it is the one that is known already.</param>
public sealed record FactConfirmation(DateOnly On, string? Value = null)
{
    /// <summary>How many months after its evidence a number or code is no longer shown.</summary>
    public const int MonthsToLimit = 24;

    /// <summary>
    /// The day as of which a fact is known already: the latest of when it was written, when it was seen, and when its source showed it. A
    /// confirmation on an earlier day would make the fact older. A source that is dated to a month or year counts to its last day, unless
    /// the entry was written within that time: it cannot tell what was shown later.
    /// </summary>
    public static DateOnly KnownOn(Fact fact)
    {
        var written = fact.SeenLive > fact.Written ? fact.SeenLive.Value : fact.Written;
        return fact.Evidence is { } evidence && evidence.Earliest > written ? evidence.Latest : written;
    }

    /// <summary>
    /// The fact as it is afterwards: seen, evident and written on that day. It is to be reviewed after as many whole months as before (at
    /// least one), and expires after as many as before; a number or code always after <see cref="MonthsToLimit"/>.
    /// </summary>
    public Fact Of(Fact fact) => fact with
    {
        Values = Value is null ? fact.Values : [Value],
        Evidence = new(On.Year, On.Month, On.Day),
        Written = On,
        SeenLive = On,
        ReviewBy = On.AddMonths(MonthsBetween(fact.Written, fact.ReviewBy)),
        HardLimit = fact switch
        {
            { IsNumber: true } => On.AddMonths(MonthsToLimit),
            { HardLimit: { } limit } => On.AddMonths(MonthsBetween(fact.Written, limit)),
            _ => null,
        },
    };

    private static int MonthsBetween(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return Math.Max(1, from.AddMonths(months) > to ? months - 1 : months);
    }
}
