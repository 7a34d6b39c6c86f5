using System.Net.WebSockets;
using Microsoft.AspNetCore.Http.Features;

namespace AmazonLoginHelp.Web.Live;

/// <summary>
/// Lets WebSockets of the hub send their messages compressed: a drawn plan shrinks from 40 KB to 6. What makes that dangerous
/// elsewhere, secrets beside words that a stranger can choose, does not occur here.
/// </summary>
internal static class LiveCompression
{
    public static void UseLiveCompression(this WebApplication app)
    {
        app.UseWebSockets();
        app.Use((context, next) =>
        {
            if (context.Request.Path.StartsWithSegments(LiveGate.Hub, StringComparison.OrdinalIgnoreCase) && context.Features.Get<IHttpWebSocketFeature>() is { } sockets)
            {
                context.Features.Set<IHttpWebSocketFeature>(new Compressing(sockets));
            }

            return next(context);
        });
    }

    private sealed class Compressing(IHttpWebSocketFeature sockets) : IHttpWebSocketFeature
    {
        public bool IsWebSocketRequest => sockets.IsWebSocketRequest;

        public Task<WebSocket> AcceptAsync(WebSocketAcceptContext context)
        {
            context.DangerousEnableCompression = true;
            // Each message for itself: what is remembered from one to the next takes 0.3 MB a connection.
            context.DisableServerContextTakeover = true;
            return sockets.AcceptAsync(context);
        }
    }
}
