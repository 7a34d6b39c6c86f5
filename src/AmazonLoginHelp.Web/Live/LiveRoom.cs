using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace AmazonLoginHelp.Web.Live;

/// <summary>Counts live connections, and says whether there is room for one more.</summary>
internal sealed class LiveRoom(IOptions<LiveOptions> options)
{
    /// <summary>Who gets an address by IPv6 gets 2^64 of them.</summary>
    private const int NetworkBytes = 8;

    private readonly Lock _gate = new();
    private readonly Dictionary<IPAddress, int> _byAddress = [];
    private int _all;

    /// <summary>Connections that are open now.</summary>
    public int Taken
    {
        get
        {
            lock (_gate)
            {
                return _all;
            }
        }
    }

    public bool HasRoomFor(IPAddress? address)
    {
        lock (_gate)
        {
            return HasRoom(Shared(address));
        }
    }

    /// <summary>Counts one more; false if there is no room for it. Whoever was let in must <see cref="Leave"/>.</summary>
    public bool TryEnter(IPAddress? address)
    {
        var shared = Shared(address);
        lock (_gate)
        {
            if (!HasRoom(shared))
            {
                return false;
            }

            _all++;
            _byAddress[shared] = _byAddress.GetValueOrDefault(shared) + 1;
            return true;
        }
    }

    public void Leave(IPAddress? address)
    {
        var shared = Shared(address);
        lock (_gate)
        {
            _all--;
            if (--_byAddress[shared] == 0)
            {
                _byAddress.Remove(shared);
            }
        }
    }

    private bool HasRoom(IPAddress shared) =>
        _all < options.Value.MostConnections && _byAddress.GetValueOrDefault(shared) < options.Value.MostConnectionsPerAddress;

    /// <summary>The address for all that come from the same line.</summary>
    private static IPAddress Shared(IPAddress? address)
    {
        if (address is null)
        {
            return IPAddress.None;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address;
        }

        var network = address.GetAddressBytes();
        network.AsSpan(NetworkBytes).Clear();
        return new(network);
    }
}
