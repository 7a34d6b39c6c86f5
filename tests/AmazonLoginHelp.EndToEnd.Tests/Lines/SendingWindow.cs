namespace AmazonLoginHelp.EndToEnd.Tests.Lines;

/// <summary>
/// How much a TCP sender lets be under way at once: ten segments at first, and as much more as is acknowledged, which doubles it
/// each round trip (slow start, RFC 5681 and RFC 6928). Nothing is lost here, so it never shrinks; what it would have grown to
/// without loss is kept within 64 KB. So one connection fills the queue of a line no further than a real one.
/// </summary>
internal sealed class SendingWindow(LineLink link)
{
    /// <summary>What a packet of 1,500 bytes carries.</summary>
    public const int Segment = 1_460;

    private const int Largest = 44 * Segment;

    private readonly Queue<(TimeSpan Acknowledged, int Bytes)> _underWay = new();
    private int _bytesUnderWay;
    private int _size = 10 * Segment;

    /// <summary>Sends bytes as soon as the window lets them go.</summary>
    /// <returns>When the last of them arrives at the other end.</returns>
    public async ValueTask<TimeSpan> SendAsync(int bytes, CancellationToken over)
    {
        TakeAcknowledged();
        while (_bytesUnderWay > 0 && _bytesUnderWay + bytes > _size)
        {
            await LineLink.UntilAsync(_underWay.Peek().Acknowledged, over);
            TakeAcknowledged();
        }

        var arrival = link.Send(bytes);
        _underWay.Enqueue((link.Acknowledged(arrival), bytes));
        _bytesUnderWay += bytes;
        return arrival;
    }

    private void TakeAcknowledged()
    {
        while (_underWay.TryPeek(out var first) && first.Acknowledged <= LineLink.Now)
        {
            _underWay.Dequeue();
            _bytesUnderWay -= first.Bytes;
            _size = Math.Min(_size + first.Bytes, Largest);
        }
    }
}
