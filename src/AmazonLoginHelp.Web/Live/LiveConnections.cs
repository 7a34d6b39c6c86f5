using Microsoft.AspNetCore.SignalR;

namespace AmazonLoginHelp.Web.Live;

/// <summary>Lets live connections in while there is room, by whichever transport they come, and counts them until they end.</summary>
internal sealed class LiveConnections(LiveRoom room) : IHubFilter
{
    private static readonly object Counted = new();

    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        if (!room.TryEnter(context.Context.GetHttpContext()?.Connection.RemoteIpAddress))
        {
            context.Context.Abort();
            return;
        }

        // Kept, because a request that ends a connection may come from elsewhere.
        context.Context.Items[Counted] = context.Context.GetHttpContext()?.Connection.RemoteIpAddress;
        await next(context);
    }

    public async Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        if (context.Context.Items.Remove(Counted, out var address))
        {
            room.Leave(address as System.Net.IPAddress);
        }

        await next(context, exception);
    }
}
