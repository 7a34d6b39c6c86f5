using System.Text.RegularExpressions;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>What an address of another site must be like before a visitor may be sent there.</summary>
internal static partial class OutboundAddress
{
    public static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps
        && uri.HostNameType == UriHostNameType.Dns
        && uri.UserInfo.Length == 0
        && uri.IsDefaultPort
        && !uri.IdnHost.Contains("xn--", StringComparison.Ordinal);

    /// <summary>Whether <paramref name="value"/> names a host, or a site with all its hosts; an ending that many share does not.</summary>
    public static bool IsHost(string value) =>
        Host().IsMatch(value) && !SharedEnding().IsMatch(value);

    /// <summary>Whether the host of <paramref name="address"/> is one of the registry's or below one.</summary>
    public static bool IsRegistered(string address, IReadOnlyCollection<string> hosts) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && hosts.Any(host => uri.Host == host || uri.Host.EndsWith("." + host, StringComparison.Ordinal));

    /// <summary>The addresses of <paramref name="fact"/> that pages link to.</summary>
    public static IEnumerable<string> LinkedBy(Fact fact) =>
    [
        .. fact.Kind == FactKind.Url ? fact.Values : [],
        .. fact is { Confidence: Confidence.Official, Source.Address: { } source } ? (string[])[source] : [],
    ];

    [GeneratedRegex(@"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,18}\z")]
    private static partial Regex Host();

    [GeneratedRegex(@"^(ac|ad|co|ed|go|gr|lg|ne|or)\.jp\z")]
    private static partial Regex SharedEnding();
}
