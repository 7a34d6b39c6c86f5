using System.Runtime.CompilerServices;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>
/// The search of each guide that is served. Learning takes a part of a second, so it is done once a guide and beside serving it: a page
/// that changes does not wait for it, only somebody who searches in that moment does.
/// </summary>
internal sealed partial class GuideSearches(GuideSource guides, TimeProvider clock, ILogger<GuideSearches> logger) : BackgroundService
{
    // A program that has just begun has its first pages to draw; one that is slow stays without a live connection.
    private static readonly TimeSpan PagesFirst = TimeSpan.FromSeconds(3);

    // What it learns depends on the guide alone.
    private static readonly ConditionalWeakTable<Guide, Lazy<GuideSearch>> Made = [];

    /// <summary>The search of this guide; waits until it has learned.</summary>
    public static GuideSearch For(Guide guide)
    {
        try
        {
            return Made.GetValue(guide, one => new(() => new(one))).Value;
        }
        catch
        {
            // It would fail for ever; who asks next may have better luck.
            Made.Remove(guide);
            throw;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var changed = new SemaphoreSlim(1);
        guides.Changed += Tell;
        try
        {
            while (true)
            {
                await changed.WaitAsync(stoppingToken);
                await Task.Delay(PagesFirst, clock, stoppingToken);
                await Task.Run(Learn, stoppingToken);
            }
        }
        finally
        {
            guides.Changed -= Tell;
        }

        void Tell() => changed.Release();
    }

    private void Learn()
    {
        try
        {
            For(guides.Current);
        }
        catch (Exception exception)
        {
            // Whatever it is, it must not take the site down with it.
            CouldNotLearn(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Search could not learn from the content")]
    private partial void CouldNotLearn(Exception exception);
}
