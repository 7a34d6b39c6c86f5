using System.Buffers;
using System.Globalization;
using System.Text;

namespace AmazonLoginHelp.EndToEnd.Tests.Lines;

/// <summary>Finds the heads of HTTP/1.1 requests in what one connection sends. A head is held back until it is whole.</summary>
/// <param name="mayPass">Gets each head, and says whether it goes on.</param>
internal sealed class RequestHeads(Func<RequestHead, bool> mayPass)
{
    private readonly StringBuilder _held = new();
    private long _rest;

    /// <summary>What may go on after these bytes have come; nothing any more, when a head must not.</summary>
    public byte[]? Take(ReadOnlySpan<byte> bytes)
    {
        var passed = new ArrayBufferWriter<byte>();
        while (bytes.Length > 0)
        {
            if (_rest > 0)
            {
                var part = bytes[..(int)Math.Min(_rest, bytes.Length)];
                passed.Write(part);
                _rest -= part.Length;
                bytes = bytes[part.Length..];
                continue;
            }

            _held.Append((char)bytes[0]);
            bytes = bytes[1..];
            if (!EndsWithBlankLine())
            {
                continue;
            }

            var head = new RequestHead(_held.ToString());
            _held.Clear();
            if (!mayPass(head))
            {
                return null;
            }

            passed.Write(Encoding.Latin1.GetBytes(head.Text));
            _rest = head.BytesToFollow;
        }

        return passed.WrittenSpan.ToArray();
    }

    private bool EndsWithBlankLine() =>
        _held.Length >= 4 && _held[^1] == '\n' && _held[^2] == '\r' && _held[^3] == '\n' && _held[^4] == '\r';
}

/// <summary>The first lines of a request, up to the blank one.</summary>
internal sealed record RequestHead(string Text)
{
    /// <summary>What is asked for: path and query.</summary>
    public string Target => Text.Split(' ', 3) is [_, var target, _] ? target : "";

    public bool AsksForWebSocket => string.Equals(Header("Upgrade"), "websocket", StringComparison.OrdinalIgnoreCase);

    /// <summary>The length of what belongs to this request after its head; without end for what is no longer requests.</summary>
    public long BytesToFollow => AsksForWebSocket || Header("Transfer-Encoding") is not null
        ? long.MaxValue
        : long.Parse(Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);

    private string? Header(string name) => Text.Split("\r\n").Skip(1)
        .Select(line => line.Split(':', 2))
        .FirstOrDefault(parts => parts.Length == 2 && parts[0].Equals(name, StringComparison.OrdinalIgnoreCase))?[1].Trim();
}
