using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Live;

/// <summary>
/// The wait for a code that somebody measures while a live connection lasts. There is one at a time: who begins another has changed
/// something since, and waits from then on.
/// </summary>
public sealed class Countdown(TimeProvider clock)
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private Begun? _begun;

    /// <summary>Begins to measure the wait of a fix; what was measured before is given up.</summary>
    public void Begin(string fix, TimeSpan wait)
    {
        var end = clock.InJapan() + wait;
        _begun = new(fix, wait, clock.GetTimestamp(), end.AddTicks((Minute.Ticks - (end.Ticks % Minute.Ticks)) % Minute.Ticks));
    }

    /// <summary>How the wait of a fix stands; null if it is not being measured.</summary>
    public Wait? Of(string fix) => _begun is { } begun && begun.Fix == fix ? new(begun.End, Math.Max(0, (int)Math.Ceiling(Left(begun) / Minute))) : null;

    /// <summary>Calls once, on any thread, when the number of minutes that are left changes; null if none are left.</summary>
    public ITimer? AtNextMinute(Action call) => _begun is { } begun && Left(begun) is var left && left > TimeSpan.Zero
        ? clock.CreateTimer(_ => call(), null, left - (Minute * (Math.Ceiling(left / Minute) - 1)), Timeout.InfiniteTimeSpan)
        : null;

    // By what has passed: the site's clock may stand still or be set.
    private TimeSpan Left(Begun begun) => begun.Wait - clock.GetElapsedTime(begun.At);

    /// <summary>How a wait stands.</summary>
    /// <param name="End">The first full minute, in Japan, at which it is over.</param>
    /// <param name="MinutesLeft">Minutes that are left, the one that has begun among them; 0 when it is over.</param>
    public sealed record Wait(DateTime End, int MinutesLeft);

    private sealed record Begun(string Fix, TimeSpan Wait, long At, DateTime End);
}
