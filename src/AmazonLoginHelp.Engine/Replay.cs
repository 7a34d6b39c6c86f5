namespace AmazonLoginHelp.Engine;

/// <summary>What a replay came to.</summary>
public abstract record Replay
{
    private Replay()
    {
    }

    /// <summary>The asked-for node is on the way and is shown.</summary>
    /// <param name="Journey">Where the visitor stands.</param>
    public sealed record Shown(Journey Journey) : Replay;

    /// <summary>The asked-for node is off the way; the visitor belongs where the walk stops.</summary>
    /// <param name="Journey">Where the walk stops.</param>
    public sealed record Elsewhere(Journey Journey) : Replay;

    /// <summary>The guide has no such node or symptom.</summary>
    /// <param name="Id">What was asked for.</param>
    public sealed record NotFound(string Id) : Replay;
}
