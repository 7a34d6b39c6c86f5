using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>What an address of another site must be like before a visitor may be sent there.</summary>
internal static class OutboundAddress
{
    public static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps
        && uri.HostNameType == UriHostNameType.Dns
        && uri.UserInfo.Length == 0
        && uri.IsDefaultPort
        && !uri.IdnHost.Contains("xn--", StringComparison.Ordinal);

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
}
