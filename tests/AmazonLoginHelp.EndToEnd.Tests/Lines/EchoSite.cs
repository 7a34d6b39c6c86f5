using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace AmazonLoginHelp.EndToEnd.Tests.Lines;

/// <summary>A site that says back what it is told, as a page and over a WebSocket, and that can say as much as is asked for.</summary>
internal sealed class EchoSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _asked = new();

    private EchoSite()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.UseWebSockets();
        _app.Run(AnswerAsync);
    }

    public Uri Address => new(_app.Urls.Single());

    /// <summary>The paths that were asked for, in order.</summary>
    public IEnumerable<string> Asked => _asked;

    public static async Task<EchoSite> StartAsync()
    {
        var site = new EchoSite();
        await site._app.StartAsync();
        return site;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        _asked.Enqueue(context.Request.Path);
        if (context.WebSockets.IsWebSocketRequest)
        {
            await EchoAsync(await context.WebSockets.AcceptWebSocketAsync(), context.RequestAborted);
            return;
        }

        using var told = new MemoryStream();
        await context.Request.Body.CopyToAsync(told);
        var bytes = told.Length > 0 ? told.ToArray() : new byte[int.Parse(context.Request.Path.Value![1..], CultureInfo.InvariantCulture)];
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    }

    private static async Task EchoAsync(WebSocket socket, CancellationToken gone)
    {
        var buffer = new byte[4_096];
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(), gone) is { MessageType: not WebSocketMessageType.Close } read)
            {
                await socket.SendAsync(buffer.AsMemory(0, read.Count), read.MessageType, read.EndOfMessage, gone);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // Whoever was there is gone.
        }
    }
}
