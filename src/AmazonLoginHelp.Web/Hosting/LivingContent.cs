using System.Collections.Immutable;
using AmazonLoginHelp.Content;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>
/// Serves what the content folder says, as it changes. Files are read, compiled and swapped in as a whole; while they have errors, the
/// last guide without one goes on being served.
/// </summary>
internal sealed partial class LivingContent(ContentFolder folder, GuideSource guides, ContentPace pace, TimeProvider clock, ILogger<LivingContent> logger) : BackgroundService
{
    private const int MostLogged = 20;

    private readonly SemaphoreSlim _touched = new(0, 1);
    private string? _rejected;

    public override void Dispose()
    {
        _touched.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var watcher = Watch();
        try
        {
            string? seen = null;
            var read = clock.GetTimestamp();
            while (!stoppingToken.IsCancellationRequested)
            {
                var told = await _touched.WaitAsync(seen is null ? TimeSpan.Zero : pace.BetweenLooks, stoppingToken);
                if (told)
                {
                    await UntilQuietAsync(stoppingToken);
                }

                var look = folder.Look();
                if (told || look != seen || clock.GetElapsedTime(read) > pace.BetweenReadings)
                {
                    // A change that the watcher did not tell of: the folder that it watches is not the one that is served any more.
                    if (!told && seen is not null && look != seen)
                    {
                        watcher?.Dispose();
                        watcher = Watch();
                    }

                    (seen, read) = (look, clock.GetTimestamp());
                    Refresh();
                }
            }
        }
        finally
        {
            watcher?.Dispose();
        }
    }

    /// <summary>Waits until nothing has been told for a while: somebody is still writing.</summary>
    private async Task UntilQuietAsync(CancellationToken stopping)
    {
        var since = clock.GetTimestamp();
        do
        {
            await Task.Delay(pace.UntilQuiet, clock, stopping);
        }
        while (_touched.Wait(TimeSpan.Zero, stopping) && clock.GetElapsedTime(since) < pace.LongestUnquiet);
    }

    /// <summary>Compiles the folder if it says anything new.</summary>
    private void Refresh()
    {
        try
        {
            RefreshFrom(folder.Read());
        }
        catch (Exception exception)
        {
            // Whatever it is, it must not take the site down with it: the guide in memory is still good.
            CouldNotRefresh(exception);
        }
    }

    private void RefreshFrom(ImmutableArray<ContentFile> files)
    {
        var version = ContentFile.Version(files);
        var before = guides.Content;
        if (version != (_rejected ?? before.Version))
        {
            Compile(files, version, before);
        }
    }

    private void Compile(ImmutableArray<ContentFile> files, string version, ServedContent before)
    {
        var started = clock.GetTimestamp();
        var compilation = GuideCompiler.Compile(files, clock.TodayInJapan());
        if (compilation.Guide is { } guide)
        {
            _rejected = null;
            guides.Replace(new(guide, version, compilation.Diagnostics));
            var took = clock.GetElapsedTime(started).TotalMilliseconds;
            Served(version, files.Length, took);
            return;
        }

        _rejected = version;
        guides.Replace(new(before.Guide, before.Version, compilation.Diagnostics));
        Rejected(version, compilation.Errors, before.Version);
        foreach (var diagnostic in guides.Content.Rejected.Take(MostLogged))
        {
            Wrong(diagnostic);
        }
    }

    /// <summary>A watcher of the folder; null where the system has none to give, and looking must do.</summary>
    private FileSystemWatcher? Watch()
    {
        if (!pace.Watches)
        {
            return null;
        }

        try
        {
            var watcher = new FileSystemWatcher(folder.Path) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Touch();
            watcher.Created += (_, _) => Touch();
            watcher.Deleted += (_, _) => Touch();
            watcher.Renamed += (_, _) => Touch();
            watcher.Error += (_, _) => Touch();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or PlatformNotSupportedException)
        {
            NotWatched(exception.Message);
            return null;
        }
    }

    private void Touch()
    {
        try
        {
            _touched.Release();
        }
        catch (Exception exception) when (exception is SemaphoreFullException or ObjectDisposedException)
        {
            // Already told, or nobody is left to tell.
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Content {Version} is served: {Files} files, compiled in {Milliseconds:0} ms")]
    private partial void Served(string version, int files, double milliseconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "Content {Version} has {Errors} errors; {Served} goes on being served")]
    private partial void Rejected(string version, int errors, string served);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Diagnostic}")]
    private partial void Wrong(Diagnostic diagnostic);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The content folder cannot be watched and is looked at instead: {Reason}")]
    private partial void NotWatched(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content could not be compiled")]
    private partial void CouldNotRefresh(Exception exception);
}
