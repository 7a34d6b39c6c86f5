using System.Net;
using Microsoft.AspNetCore.SignalR;

namespace AmazonLoginHelp.Web.Live;

/// <summary>Lets live connections in while there is room, by whichever transport they come, counts them until they end, and ends one that asks for what cannot be.</summary>
internal sealed partial class LiveConnections(LiveRoom room, ILogger<LiveConnections> logger) : IHubFilter
{
    private static readonly object Counted = new();

    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        var address = context.Context.GetHttpContext()?.Connection.RemoteIpAddress;
        if (!room.TryEnter(address))
        {
            context.Context.Abort();
            return;
        }

        // Kept, because the request that ends a connection may come from elsewhere.
        context.Context.Items[Counted] = address;
        await next(context);
    }

    public async Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        if (context.Context.Items.Remove(Counted, out var address))
        {
            room.Leave(address as IPAddress);
        }

        await next(context, exception);
    }

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        try
        {
            return await next(invocationContext);
        }
        catch (Exception exception)
        {
            // Blazor's own script does not ask so. Whoever does could fill the log with stack traces.
            Refused(invocationContext.HubMethodName, exception.GetType().Name);
            invocationContext.Context.Abort();
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A live connection was ended: {Method} failed with {Exception}")]
    private partial void Refused(string method, string exception);
}
