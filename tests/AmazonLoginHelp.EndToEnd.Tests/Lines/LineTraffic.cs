using System.Collections.Concurrent;

namespace AmazonLoginHelp.EndToEnd.Tests.Lines;

/// <summary>What has gone over a line.</summary>
public sealed class LineTraffic
{
    private readonly ConcurrentQueue<LineRequest> _requests = new();
    private long _bytesDown;
    private long _bytesUp;
    private int _connections;
    private int _webSockets;

    /// <summary>Bytes that have arrived at the browser.</summary>
    public long BytesDown => Interlocked.Read(ref _bytesDown);

    /// <summary>Bytes that have arrived at the site.</summary>
    public long BytesUp => Interlocked.Read(ref _bytesUp);

    /// <summary>Connections that were let through.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>Requests for a WebSocket, with those that were refused.</summary>
    public int WebSockets => Volatile.Read(ref _webSockets);

    /// <summary>What was asked for, in order, without what was refused.</summary>
    public IReadOnlyCollection<LineRequest> Requests => _requests;

    internal void Connect() => Interlocked.Increment(ref _connections);

    internal void AskForWebSocket() => Interlocked.Increment(ref _webSockets);

    internal void Ask(LineRequest request) => _requests.Enqueue(request);

    internal void TakeUp(int bytes) => Interlocked.Add(ref _bytesUp, bytes);

    internal void TakeDown(int bytes) => Interlocked.Add(ref _bytesDown, bytes);
}

/// <summary>A request that went over a line.</summary>
/// <param name="Target">Path and query.</param>
/// <param name="Asked">When the browser sent it.</param>
public sealed record LineRequest(string Target, DateTimeOffset Asked)
{
    private long _bytesDown;
    private long _lastByte;

    /// <summary>What has arrived at the browser in answer to it, with the answer's head.</summary>
    public long BytesDown => Interlocked.Read(ref _bytesDown);

    /// <summary>When the latest of that arrived; nothing while none has.</summary>
    public DateTimeOffset? LastByte => Interlocked.Read(ref _lastByte) is not 0 and var ticks ? new(ticks, TimeSpan.Zero) : null;

    internal void TakeDown(int bytes)
    {
        Interlocked.Add(ref _bytesDown, bytes);
        Interlocked.Exchange(ref _lastByte, DateTimeOffset.UtcNow.Ticks);
    }
}
