using System.Globalization;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Html.Parser;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>A request sent byte by byte, because HttpClient repairs or refuses what an attacker would send.</summary>
internal static class RawRequest
{
    /// <summary>Sends a request line as it is and reads the answer to its end.</summary>
    public static async Task<RawAnswer> SendAsync(Uri server, string line, string headers = "")
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port, timeout.Token);
        await using var stream = client.GetStream();
        var request = Encoding.Latin1.GetBytes($"{line} HTTP/1.1\r\nHost: {server.Authority}\r\nConnection: close\r\n{headers}\r\n");
        await stream.WriteAsync(request, timeout.Token);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return RawAnswer.Read(await reader.ReadToEndAsync(timeout.Token));
    }
}

/// <summary>What came back.</summary>
/// <param name="Status">The status; 0 if the connection was closed without an answer.</param>
/// <param name="Head">The headers.</param>
/// <param name="Body">The rest.</param>
internal sealed record RawAnswer(int Status, string Head, string Body)
{
    public static RawAnswer Read(string text)
    {
        var parts = text.Split("\r\n\r\n", 2);
        var status = text.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? int.Parse(text.AsSpan(9, 3), CultureInfo.InvariantCulture) : 0;
        return new(status, parts[0], parts.Length > 1 ? parts[1] : "");
    }

    /// <summary>How many of the symptoms the body offers.</summary>
    public int OfferedSymptoms =>
        new HtmlParser().ParseDocument(Body).QuerySelectorAll("main a[href*='?symptom=']").DistinctBy(link => link.GetAttribute("href")).Count();
}
