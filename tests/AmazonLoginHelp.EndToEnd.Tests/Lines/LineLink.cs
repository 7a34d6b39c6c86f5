using System.Diagnostics;

namespace AmazonLoginHelp.EndToEnd.Tests.Lines;

/// <summary>One direction of a line. What its connections send stands in one queue, first in, first out.</summary>
internal sealed class LineLink(LineOptions options)
{
    private readonly Lock _gate = new();
    private readonly TimeSpan _delay = options.RoundTrip / 2;
    private TimeSpan _free;

    /// <summary>The time now, on a clock that nobody sets.</summary>
    public static TimeSpan Now => Stopwatch.GetElapsedTime(0);

    /// <summary>Puts bytes into the queue.</summary>
    /// <returns>When the last of them arrives at the other end.</returns>
    public TimeSpan Send(int bytes)
    {
        lock (_gate)
        {
            var begin = _free > Now ? _free : Now;
            _free = options.BytesPerSecond is { } rate ? begin + TimeSpan.FromSeconds((double)bytes / rate) : begin;
            return _free + _delay;
        }
    }

    /// <summary>When the sender hears of what arrived at a time.</summary>
    public TimeSpan Acknowledged(TimeSpan arrival) => arrival + _delay;

    /// <summary>Waits until a time has come.</summary>
    public static async ValueTask UntilAsync(TimeSpan time, CancellationToken over)
    {
        // A timer counts whole milliseconds, and may be early by a part of one.
        while (time - Now is { Ticks: > 0 } left)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), over);
        }
    }
}
