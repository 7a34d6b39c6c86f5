using System.Net;
using System.Net.WebSockets;
using System.Text;
using AmazonLoginHelp.Web.Live;
using Microsoft.Extensions.DependencyInjection;

namespace AmazonLoginHelp.Web.Tests.Live;

/// <summary>Who may open a live connection, and what one may send.</summary>
public sealed class HubTests(Site site)
{
    private const string Negotiate = "/_blazor/negotiate?negotiateVersion=1";
    private const char EndOfMessage = '\x1e';

    [Theory]
    [InlineData(null, HttpStatusCode.OK)]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    [InlineData("http://localhost:5080", HttpStatusCode.OK)]
    [InlineData("http://localhost:81", HttpStatusCode.Forbidden)]
    [InlineData("https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost.elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task Only_pages_of_this_site_are_let_in(string? origin, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Negotiate);
        if (origin is not null)
        {
            request.Headers.TryAddWithoutValidation("Origin", origin);
        }

        Assert.Equal(status, (await site.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_WebSocket_of_another_site_is_refused()
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", "https://elsewhere.example");

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(Hub(), CancellationToken.None));
    }

    [Fact]
    public async Task Where_there_is_no_room_the_hub_says_so_and_pages_carry_nothing_of_it()
    {
        using var full = SiteHost.InMemory(Site.Day, services => services.Configure<LiveOptions>(options => options.MostConnections = 0));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await full.Client.PostAsync(new Uri(Negotiate, UriKind.Relative), null)).StatusCode);
        var page = await full.Client.OpenAsync("/check/carrier");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain("blazor", page.Source, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_message_that_is_too_long_ends_the_connection()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(Hub(), limit.Token);
        await socket.SendAsync(Encoding.UTF8.GetBytes($$"""{"protocol":"blazorpack","version":1}{{EndOfMessage}}"""), WebSocketMessageType.Binary, true, limit.Token);
        var buffer = new byte[1_024];
        Assert.NotEqual(WebSocketMessageType.Close, (await socket.ReceiveAsync(buffer, limit.Token)).MessageType);

        // The length of a message, as SignalR writes it in seven bits a byte, says that 20,000 bytes follow.
        await socket.SendAsync(new byte[] { 0xA0, 0x9C, 0x01, 0x95 }.Concat(new byte[19_999]).ToArray(), WebSocketMessageType.Binary, true, limit.Token);

        var ended = await Record.ExceptionAsync(async () =>
        {
            while ((await socket.ReceiveAsync(buffer, limit.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        });
        Assert.True(ended is null or WebSocketException, ended?.ToString());
    }

    private Uri Hub() => new UriBuilder(site.OnKestrel.BaseAddress!) { Scheme = "ws", Path = "/_blazor" }.Uri;
}
