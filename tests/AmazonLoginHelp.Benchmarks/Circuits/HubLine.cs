using System.IO.Pipelines;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace AmazonLoginHelp.Benchmarks.Circuits;

/// <summary>A connection to Blazor's hub over a WebSocket, as the browser's script makes it.</summary>
internal sealed class HubLine : IInvocationBinder, IAsyncDisposable
{
    // Blazor calls its protocol by another name; on the wire it is SignalR's MessagePack.
    private static readonly HandshakeRequestMessage Handshake = new("blazorpack", 1);
    private static readonly MessagePackHubProtocol Protocol = new();

    private readonly ClientWebSocket _socket;
    private readonly SemaphoreSlim _sending = new(1);
    private readonly PipeReader _reader;

    private HubLine(ClientWebSocket socket)
    {
        _socket = socket;
        _reader = PipeReader.Create(WebSocketStream.Create(socket, WebSocketMessageType.Binary, ownsWebSocket: false));
    }

    public static async Task<HubLine> OpenAsync(HttpClient http)
    {
        using var response = await http.PostAsync("_blazor/negotiate?negotiateVersion=1", null);
        var token = (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("connectionToken").GetString()!;
        var address = new UriBuilder(new Uri(http.BaseAddress!, $"_blazor?id={Uri.EscapeDataString(token)}")) { Scheme = "ws" }.Uri;
        var socket = new ClientWebSocket();
        // No frames of the WebSocket's own: a browser sends none either.
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        // What a browser offers; nothing secret goes over this line.
        socket.Options.DangerousDeflateOptions = new();
        await socket.ConnectAsync(address, CancellationToken.None);
        var line = new HubLine(socket);
        await line.ShakeHandsAsync();
        return line;
    }

    public Task SendAsync(string target, params object?[] arguments) => SendAsync(new InvocationMessage(target, arguments));

    public async Task SendAsync(HubMessage message)
    {
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(Protocol.GetMessageBytes(message), WebSocketMessageType.Binary, true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>What the server says, until either side hangs up.</summary>
    public async IAsyncEnumerable<HubMessage> ReadAsync()
    {
        while (true)
        {
            var read = await _reader.ReadAsync();
            var buffer = read.Buffer;
            while (Protocol.TryParseMessage(ref buffer, this, out var message))
            {
                yield return message;
            }

            _reader.AdvanceTo(buffer.Start, buffer.End);
            if (read.IsCompleted)
            {
                yield break;
            }
        }
    }

    public async Task HangUpAsync() => await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _reader.CompleteAsync();
        _socket.Dispose();
        _sending.Dispose();
    }

    Type IInvocationBinder.GetReturnType(string invocationId) => typeof(string);

    Type IInvocationBinder.GetStreamItemType(string streamId) => typeof(object);

    IReadOnlyList<Type> IInvocationBinder.GetParameterTypes(string methodName) => methodName switch
    {
        "JS.RenderBatch" => [typeof(long), typeof(byte[])],
        "JS.BeginInvokeJS" => [typeof(long), typeof(string), typeof(string), typeof(int), typeof(long), typeof(int)],
        "JS.EndInvokeDotNet" => [typeof(string), typeof(bool), typeof(string)],
        "JS.EndUpdateRootComponents" => [typeof(long)],
        "JS.AttachComponent" => [typeof(int), typeof(string)],
        "JS.Error" => [typeof(string)],
        _ => throw new NotSupportedException($"The hub called {methodName}, which this client does not know."),
    };

    private async Task ShakeHandsAsync()
    {
        var pipe = new Pipe();
        HandshakeProtocol.WriteRequestMessage(Handshake, pipe.Writer);
        await pipe.Writer.CompleteAsync();
        await _socket.SendAsync((await pipe.Reader.ReadAsync()).Buffer.First, WebSocketMessageType.Binary, true, CancellationToken.None);
        while (true)
        {
            var read = await _reader.ReadAsync();
            var buffer = read.Buffer;
            if (HandshakeProtocol.TryParseResponseMessage(ref buffer, out var response))
            {
                _reader.AdvanceTo(buffer.Start);
                if (response.Error is { } error)
                {
                    throw new InvalidOperationException(error);
                }

                return;
            }

            _reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }
}
