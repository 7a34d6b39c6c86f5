using System.Diagnostics;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace AmazonLoginHelp.EndToEnd.Tests.Lines;

/// <summary>A line that did not do what it says would make every test and figure that is taken over it say something else.</summary>
public sealed class LineTests : IAsyncLifetime
{
    private static readonly LineOptions Brisk = new() { RoundTrip = TimeSpan.FromMilliseconds(20), BytesPerSecond = 5_000_000 };

    private EchoSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await EchoSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Bytes_pass_unchanged_both_ways_and_are_counted(bool shaped)
    {
        await using var line = Line.To(_site.Address, shaped ? Brisk : null);
        using var client = new HttpClient { BaseAddress = line.Address };
        var told = new byte[300_000];
        new Random(1).NextBytes(told);

        var said = await (await client.PostAsync("echo", new ByteArrayContent(told))).Content.ReadAsByteArrayAsync();

        Assert.Equal(told, said);
        Assert.Equal("/echo", Assert.Single(line.Traffic.Requests).Target);
        Assert.InRange(line.Traffic.BytesUp, told.Length, told.Length + 1_000);
        Assert.InRange(line.Traffic.BytesDown, told.Length, told.Length + 1_000);
        Assert.Equal(line.Traffic.BytesDown, line.Traffic.Requests.Single().BytesDown);
    }

    [Fact]
    public async Task A_cut_line_drops_what_is_open_and_takes_nothing_new_until_it_is_mended()
    {
        await using var line = Line.To(_site.Address);
        using var client = new HttpClient { BaseAddress = line.Address };
        using var open = await ConnectAsync(line);
        Assert.Equal("hello", await EchoAsync(open, "hello"));

        line.Cut();

        await Assert.ThrowsAsync<WebSocketException>(() => EchoAsync(open, "still there?"));
        // HttpClient names a reset that comes while it connects as it is.
        Assert.True(await Record.ExceptionAsync(() => client.GetByteArrayAsync("1")) is HttpRequestException or SocketException);

        line.Mend();

        Assert.Single(await client.GetByteArrayAsync("1"));
        using var again = await ConnectAsync(line);
        Assert.Equal("hello again", await EchoAsync(again, "hello again"));
    }

    [Fact]
    public async Task WebSockets_can_be_refused_while_pages_pass()
    {
        await using var line = Line.To(_site.Address, new() { RefusesWebSockets = true });
        using var client = new HttpClient { BaseAddress = line.Address };

        await Assert.ThrowsAsync<WebSocketException>(() => ConnectAsync(line));

        Assert.Equal(7, (await client.GetByteArrayAsync("7")).Length);
        Assert.Equal(["/7"], _site.Asked);
        Assert.Equal(1, line.Traffic.WebSockets);
    }

    [Fact]
    public async Task A_WebSocket_is_refused_on_a_connection_that_has_passed_pages_too()
    {
        await using var line = Line.To(_site.Address, new() { RefusesWebSockets = true });
        using var client = new TcpClient();
        await client.ConnectAsync(line.Address.Host, line.Address.Port);
        var stream = client.GetStream();

        await stream.WriteAsync("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n\r\n."u8.ToArray());
        Assert.EndsWith("\r\n\r\n\r\n.", await ReadAsync(stream), StringComparison.Ordinal);
        await stream.WriteAsync("GET /late HTTP/1.1\r\nHost: a\r\nUpgra"u8.ToArray());
        await stream.WriteAsync("de: websocket\r\nConnection: Upgrade\r\n\r\n"u8.ToArray());

        await Assert.ThrowsAsync<IOException>(() => ReadAsync(stream));
        Assert.Equal(["/echo"], _site.Asked);
    }

    [Fact]
    public async Task A_site_that_ends_is_seen_to_end()
    {
        await using var line = Line.To(_site.Address);
        using var open = await ConnectAsync(line);

        await _site.DisposeAsync();

        await Assert.ThrowsAsync<WebSocketException>(() => EchoAsync(open, "hello"));
    }

    [Fact]
    public async Task A_round_trip_is_paid_for_the_connection_and_for_each_request()
    {
        await using var line = Line.To(_site.Address, new() { RoundTrip = TimeSpan.FromMilliseconds(100) });
        using var client = new HttpClient { BaseAddress = line.Address };

        Assert.InRange(await MillisecondsAsync(() => client.GetByteArrayAsync("1")), 200, double.MaxValue);
        Assert.InRange(await MillisecondsAsync(() => client.GetByteArrayAsync("1")), 100, double.MaxValue);
        Assert.Equal(1, line.Traffic.Connections);
    }

    [Fact]
    public async Task Connections_share_what_the_line_gets_through()
    {
        await using var line = Line.To(_site.Address, new() { BytesPerSecond = 50_000 });
        using var client = new HttpClient { BaseAddress = line.Address };

        Assert.InRange(await MillisecondsAsync(() => Task.WhenAll(client.GetByteArrayAsync("25000"), client.GetByteArrayAsync("25000"))), 1_000, double.MaxValue);
        Assert.Equal(2, line.Traffic.Connections);
    }

    [Fact]
    public async Task A_new_connection_begins_with_ten_segments_and_doubles_them_each_round_trip()
    {
        await using var line = Line.To(_site.Address, new() { RoundTrip = TimeSpan.FromMilliseconds(100) });
        using var client = new HttpClient { BaseAddress = line.Address };

        // One round trip to connect, then 10 + 20 + 40 segments; 100,000 bytes are 69.
        Assert.InRange(await MillisecondsAsync(() => client.GetByteArrayAsync("100000")), 400, double.MaxValue);
    }

    private static async Task<double> MillisecondsAsync(Func<Task> act)
    {
        var begin = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private static async Task<ClientWebSocket> ConnectAsync(Line line)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new UriBuilder(line.Address) { Scheme = "ws" }.Uri, CancellationToken.None);
        return socket;
    }

    private static async Task<string> EchoAsync(ClientWebSocket socket, string words)
    {
        await socket.SendAsync(Encoding.UTF8.GetBytes(words), WebSocketMessageType.Text, true, CancellationToken.None);
        var buffer = new byte[100];
        var read = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
        return Encoding.UTF8.GetString(buffer, 0, read.Count);
    }

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var buffer = new byte[1_000];
        return Encoding.Latin1.GetString(buffer, 0, await stream.ReadAsync(buffer));
    }
}
