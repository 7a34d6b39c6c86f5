using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Live;

/// <summary>Notices when trouble begins or ends, because a file says so or because its hour has come. One for all live connections.</summary>
internal sealed class TroubleWatch(GuideSource guides, TimeProvider clock) : IHostedService, IDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private ImmutableArray<string> _known = Now(guides.Current, clock);
    private ITimer? _timer;

    /// <summary>Raised after each change, on the thread that noticed it.</summary>
    public event Action? Changed;

    /// <summary>Whether there is any trouble now.</summary>
    public bool IsOn => Now(guides.Current, clock).Length > 0;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        guides.Changed += Look;
        _timer = clock.CreateTimer(_ => Look(), null, Tick, Tick);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        guides.Changed -= Look;
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _timer?.Dispose();

    private void Look()
    {
        var now = Now(guides.Current, clock);
        lock (_gate)
        {
            if (now.SequenceEqual(_known))
            {
                return;
            }

            _known = now;
        }

        Changed?.Invoke();
    }

    private static ImmutableArray<string> Now(Guide guide, TimeProvider clock) =>
        [.. guide.IncidentsAt(clock.InJapan()).Select(incident => incident.Id)];
}
