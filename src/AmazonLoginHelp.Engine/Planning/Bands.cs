namespace AmazonLoginHelp.Engine;

/// <summary>
/// The numbers behind the bands, all in one place. They are judgements, made to put plans in order, and are never shown to anybody:
/// only how they compare matters. Changing one changes the order of plans and nothing else.
/// </summary>
public static class Bands
{
    /// <summary>What a mark adds, in minutes: about the time that getting past one more request for a code takes.</summary>
    private const int OfOneMark = 5;

    /// <summary>What asking people adds, in minutes: finding the number, the queue, telling it all.</summary>
    private const int OfAsking = 25;

    /// <summary>The chance, between 0 and 1, that a fix helps in its outcome: one in two, one in five, one in twenty.</summary>
    public static decimal Chance(Helps helps) => helps switch
    {
        Helps.Often => 0.5m,
        Helps.Sometimes => 0.2m,
        _ => 0.05m,
    };

    /// <summary>
    /// What trying a fix costs, in minutes: a typical time of its band, and something for each thing that it does that can hurt.
    /// A fix that only waits costs no more than one that works at once: it takes long, but nobody has to do anything for it, and what
    /// is tried instead makes it worse.
    /// </summary>
    public static decimal Effort(Fix fix) =>
        (fix.OnlyWaits ? Minutes(Takes.Now) : Minutes(fix.Takes)) + (fix.AsksPeople ? OfAsking : 0) + (OfOneMark * MarksOf(fix));

    private static decimal Minutes(Takes takes) => takes switch
    {
        Takes.Now => 1,
        Takes.Minutes => 5,
        Takes.Hours => 2 * 60,
        _ => 2 * 24 * 60,
    };

    private static int MarksOf(Fix fix) => int.PopCount((int)fix.Marks);
}
