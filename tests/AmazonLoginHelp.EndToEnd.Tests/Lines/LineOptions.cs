namespace AmazonLoginHelp.EndToEnd.Tests.Lines;

/// <summary>How bad a <see cref="Line"/> is. As it comes, it is as good as no line at all.</summary>
public sealed record LineOptions
{
    /// <summary>From the browser to the site and back: half of it each way, and once before a connection stands.</summary>
    public TimeSpan RoundTrip { get; init; }

    /// <summary>What all connections together get through in a second, each way; without a number there is no limit.</summary>
    public int? BytesPerSecond { get; init; }

    /// <summary>Whether a request for a WebSocket is closed unanswered, as some companies' and hotels' networks do.</summary>
    public bool RefusesWebSockets { get; init; }

    /// <summary>A phone at the edge of its reception: 400 ms and 400 kbit/s.</summary>
    public static LineOptions Slow { get; } = new() { RoundTrip = TimeSpan.FromMilliseconds(400), BytesPerSecond = 50_000 };
}
