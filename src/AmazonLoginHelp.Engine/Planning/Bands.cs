namespace AmazonLoginHelp.Engine;

/// <summary>
/// The numbers behind the bands, all in one place. They are judgements, made to put plans and questions in order, and are never shown to
/// visitors: only how they compare matters. Changing those of a fix changes the order of plans and nothing else; those of a question
/// change only which question <see cref="Splits"/> recommends to authors.
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
    /// A fix that only waits counts as one of minutes: it takes long, but nobody has to do anything for it, and what is tried instead
    /// makes it worse. So a wait that helps often comes before all but what is done at once, and one that helps rarely comes late.
    /// </summary>
    public static decimal Effort(Fix fix) =>
        Minutes(fix.OnlyWaits ? Takes.Minutes : fix.Takes) + (fix.AsksPeople ? OfAsking : 0) + (OfOneMark * MarksOf(fix));

    /// <summary>What answering a question costs, in seconds: reading it and tapping, finding a screen besides, or trying something for half a minute.</summary>
    public static int Seconds(Effort effort) => effort switch
    {
        Engine.Effort.Know => 5,
        Engine.Effort.Look => 15,
        _ => 30,
    };

    private static decimal Minutes(Takes takes) => takes switch
    {
        Takes.Now => 1,
        Takes.Minutes => 5,
        Takes.Hours => 2 * 60,
        _ => 2 * 24 * 60,
    };

    private static int MarksOf(Fix fix) => int.PopCount((int)fix.Marks);
}
