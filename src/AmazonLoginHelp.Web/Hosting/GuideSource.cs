using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>Holds the guide that is served. A request reads it once and keeps what it read; a new guide replaces it in one step.</summary>
internal sealed class GuideSource(Guide guide)
{
    private Guide _current = guide;

    public Guide Current => Volatile.Read(ref _current);

    /// <summary>Serves <paramref name="guide"/> from the next request on.</summary>
    public void Replace(Guide guide) => Volatile.Write(ref _current, guide);
}
