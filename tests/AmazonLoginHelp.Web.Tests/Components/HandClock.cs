namespace AmazonLoginHelp.Web.Tests.Components;

/// <summary>A clock that is moved by hand, with its timers.</summary>
internal sealed class HandClock(DateTimeOffset now) : TimeProvider
{
    private readonly List<HandTimer> _timers = [];
    private TimeSpan _passed;

    /// <summary>Whether the hour stays while time passes, as with <c>--as-of</c>.</summary>
    public bool StandsStill { get; init; }

    /// <summary>Timers that will still call.</summary>
    public int Running => _timers.Count(timer => timer.Due is not null);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _passed.Ticks;

    public override DateTimeOffset GetUtcNow() => (StandsStill ? now : now + _passed).ToUniversalTime();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HandTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        _timers.Add(timer);
        return timer;
    }

    /// <summary>Lets time pass; the timers call at their moments.</summary>
    public void Pass(TimeSpan time)
    {
        var until = _passed + time;
        while (_timers.Where(timer => timer.Due <= until).MinBy(timer => timer.Due) is { } next)
        {
            _passed = next.Due!.Value;
            next.Call();
        }

        _passed = until;
    }

    private sealed class HandTimer(HandClock clock, Action call) : ITimer
    {
        private TimeSpan _period = Timeout.InfiniteTimeSpan;

        public TimeSpan? Due { get; private set; }

        public void Call()
        {
            Due = _period == Timeout.InfiniteTimeSpan ? null : Due + _period;
            call();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            (Due, _period) = (dueTime == Timeout.InfiniteTimeSpan ? null : clock._passed + dueTime, period);
            return true;
        }

        public void Dispose() => Due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
