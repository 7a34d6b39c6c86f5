using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace AmazonLoginHelp.EndToEnd.Tests.Lines;

/// <summary>One connection of a browser over a line, and the one to the site that belongs to it.</summary>
internal sealed class LineConnection(Socket browser, EndPoint site, LineOptions options, LineLink up, LineLink down, LineTraffic traffic) : IDisposable
{
    private readonly TimeSpan _opened = LineLink.Now;
    private readonly Socket _server = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private LineRequest? _latest;

    /// <summary>Passes bytes both ways until the browser has closed and the site has heard of it, or either fails.</summary>
    public async Task PassAsync()
    {
        using var over = new CancellationTokenSource();
        var answers = Task.CompletedTask;
        try
        {
            browser.NoDelay = true;
            await LineLink.UntilAsync(_opened + options.RoundTrip, over.Token);
            await _server.ConnectAsync(site);
            answers = PassDownAsync(over.Token);
            if (!await PassUpAsync(over.Token))
            {
                Drop();
            }
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            Drop();
        }

        await over.CancelAsync();
        await answers;
    }

    /// <summary>Ends it at once. The browser sees a reset, if it has not closed before.</summary>
    public void Drop()
    {
        browser.Close(0);
        _server.Close(0);
    }

    /// <summary>Closes what is still open, in good order.</summary>
    public void Dispose()
    {
        browser.Dispose();
        _server.Dispose();
    }

    /// <returns>Whether the browser came to its end; false when it failed or was refused.</returns>
    private async Task<bool> PassUpAsync(CancellationToken over)
    {
        var heads = new RequestHeads(MayPass);
        var parcels = Channel.CreateUnbounded<Parcel>();
        var arriving = DeliverAsync(parcels.Reader, _server, traffic.TakeUp, over);
        await SendAsync(browser, up, parcels.Writer, read => heads.Take(read.Span), over);
        return await arriving;
    }

    private async Task PassDownAsync(CancellationToken over)
    {
        var parcels = Channel.CreateUnbounded<Parcel>();
        var sending = SendAsync(_server, down, parcels.Writer, read => read.ToArray(), over);
        try
        {
            var isWhole = await DeliverAsync(parcels.Reader, browser, TakeDown, over);
            if (isWhole)
            {
                browser.Shutdown(SocketShutdown.Send);
            }
            else
            {
                Drop();
            }
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            // The browser has closed. The site goes on sending into the line until it hears of that.
        }

        await sending;
    }

    /// <summary>Sends what one side says into the line, and its end or failure after it.</summary>
    private static async Task SendAsync(
        Socket from, LineLink link, ChannelWriter<Parcel> parcels, Func<ReadOnlyMemory<byte>, byte[]?> take, CancellationToken over)
    {
        var window = new SendingWindow(link);
        var buffer = new byte[SendingWindow.Segment];
        var isWhole = false;
        try
        {
            while (await from.ReceiveAsync(buffer, over) is > 0 and var length)
            {
                if (take(buffer.AsMemory(0, length)) is not { } passed)
                {
                    return;
                }

                foreach (var segment in passed.Chunk(SendingWindow.Segment))
                {
                    await parcels.WriteAsync(new(segment, await window.SendAsync(segment.Length, over)), over);
                }
            }

            isWhole = true;
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            // Told to the other side as what it is, below.
        }
        finally
        {
            parcels.TryWrite(isWhole ? Parcel.End(link.Send(0)) : Parcel.Failure(link.Send(0)));
            parcels.Complete();
        }
    }

    /// <returns>Whether the sender came to its end; false when it failed.</returns>
    private static async Task<bool> DeliverAsync(ChannelReader<Parcel> parcels, Socket to, Action<int> count, CancellationToken over)
    {
        await foreach (var parcel in parcels.ReadAllAsync(over))
        {
            await LineLink.UntilAsync(parcel.Arrival, over);
            if (parcel.Bytes.Length == 0)
            {
                return !parcel.IsFailure;
            }

            count(parcel.Bytes.Length);
            for (var rest = parcel.Bytes.AsMemory(); rest.Length > 0;)
            {
                rest = rest[await to.SendAsync(rest, over)..];
            }
        }

        return false;
    }

    private bool MayPass(RequestHead head)
    {
        if (head.AsksForWebSocket)
        {
            traffic.AskForWebSocket();
            if (options.RefusesWebSockets)
            {
                return false;
            }
        }

        var request = new LineRequest(head.Target, DateTimeOffset.UtcNow);
        Volatile.Write(ref _latest, request);
        traffic.Ask(request);
        return true;
    }

    private void TakeDown(int bytes)
    {
        traffic.TakeDown(bytes);
        Volatile.Read(ref _latest)?.TakeDown(bytes);
    }

    private static bool IsEnd(Exception exception) => exception is SocketException or OperationCanceledException or ObjectDisposedException;

    /// <summary>Bytes on their way, or without any the end of the connection.</summary>
    private sealed record Parcel(byte[] Bytes, TimeSpan Arrival, bool IsFailure = false)
    {
        public static Parcel End(TimeSpan arrival) => new([], arrival);

        public static Parcel Failure(TimeSpan arrival) => new([], arrival, IsFailure: true);
    }
}
