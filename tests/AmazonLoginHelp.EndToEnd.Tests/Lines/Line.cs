using System.Net;
using System.Net.Sockets;

namespace AmazonLoginHelp.EndToEnd.Tests.Lines;

/// <summary>
/// What lies between a browser and a site: a port on loopback that passes on what comes, as slowly as it is told, and that can be
/// cut. It works below the browser, on TCP, so that WebSockets have it no better than pages. It knows HTTP/1.1 without TLS.
/// </summary>
public sealed class Line : IAsyncDisposable
{
    private readonly EndPoint _site;
    private readonly LineOptions _options;
    private readonly LineLink _up;
    private readonly LineLink _down;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _over = new();
    private readonly Lock _gate = new();
    private readonly Dictionary<LineConnection, Task> _open = [];
    private readonly Task _accepting;
    private bool _isCut;

    private Line(Uri site, LineOptions options)
    {
        _site = new IPEndPoint(IPAddress.Parse(site.Host), site.Port);
        _options = options;
        _up = new(options);
        _down = new(options);
        _listener.Start();
        Address = new($"http://{_listener.LocalEndpoint}/");
        _accepting = AcceptAsync();
    }

    /// <summary>Where to browse.</summary>
    public Uri Address { get; }

    /// <summary>What has gone over it.</summary>
    public LineTraffic Traffic { get; } = new();

    /// <summary>Lays a line to the site at an address with a number for its host.</summary>
    public static Line To(Uri site, LineOptions? options = null) => new(site, options ?? new());

    /// <summary>Drops what is open. Until it is mended, who connects is reset.</summary>
    public void Cut()
    {
        lock (_gate)
        {
            _isCut = true;
            foreach (var connection in _open.Keys)
            {
                connection.Drop();
            }
        }
    }

    /// <summary>Lets connections through again.</summary>
    public void Mend()
    {
        lock (_gate)
        {
            _isCut = false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Cut();
        await _over.CancelAsync();
        await _accepting;
        _listener.Dispose();
        await Task.WhenAll(Open());
        _over.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                Take(await _listener.AcceptSocketAsync(_over.Token));
            }
        }
        catch (OperationCanceledException)
        {
            // The line is taken away.
        }
    }

    private void Take(Socket browser)
    {
        lock (_gate)
        {
            if (_isCut)
            {
                browser.Close(0);
                return;
            }

            Traffic.Connect();
            var connection = new LineConnection(browser, _site, _options, _up, _down, Traffic);
            _open[connection] = Task.Run(() => PassAsync(connection));
        }
    }

    private async Task PassAsync(LineConnection connection)
    {
        using (connection)
        {
            await connection.PassAsync();
        }

        lock (_gate)
        {
            _open.Remove(connection);
        }
    }

    private Task[] Open()
    {
        lock (_gate)
        {
            return [.. _open.Values];
        }
    }
}
