using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using AmazonLoginHelp.Web.Components;
using Microsoft.Net.Http.Headers;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>
/// The style sheet, the pictures, the small scripts and the rules for fetching ahead. They are embedded in the program, carry a fingerprint of their content in
/// their address, and may therefore be kept by browsers for ever.
/// </summary>
internal static class EmbeddedAssets
{
    /// <summary>The key in the address of an asset that asks for it at walking pace.</summary>
    private const string Slowly = "slowly";

    /// <summary>One segment of TCP, so that a bad line of 400 kbit/s is filled by half: 28 KB a second.</summary>
    private const int Piece = 1_400;

    private const string Prefix = "Assets/";

    /// <summary>The ending of files that do not get smaller.</summary>
    private const string Packed = ".png";

    private static readonly TimeSpan PieceEvery = TimeSpan.FromMilliseconds(50);

    private static readonly FrozenDictionary<string, Asset> ByName = typeof(EmbeddedAssets).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(Load)
        .ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);

    /// <summary>The file names of all.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>The address of the asset with this file name.</summary>
    /// <exception cref="KeyNotFoundException">There is none: a mistake in a component.</exception>
    public static string Address(string name) => ByName[name].Address;

    /// <summary>The asset with this file name, as it is before packing.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static ImmutableArray<byte> Bytes(string name) => ByName[name].Plain;

    /// <summary>What the asset with this file name says.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name).AsSpan());

    /// <summary>Serves each asset at its address.</summary>
    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        foreach (var asset in ByName.Values)
        {
            var endpoint = routes.MapMethods(asset.Address, [HttpMethods.Get, HttpMethods.Head], asset.Send);
            if (asset.Name == SiteIdentity.Picture)
            {
                endpoint.WithMetadata(new ShownElsewhere());
            }
        }
    }

    private static Asset Load(string resource)
    {
        using var stream = typeof(EmbeddedAssets).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var name = resource[Prefix.Length..];
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        var dot = name.LastIndexOf('.');
        return new(name, $"/assets/{name[..dot]}.{fingerprint}{name[dot..]}", ContentType(name[dot..]), [.. bytes], name[dot..] == Packed ? [] : [Coded("br", target => new BrotliStream(target, CompressionLevel.SmallestSize)), Coded("gzip", target => new GZipStream(target, CompressionLevel.SmallestSize))]);

        // As small as can be, which takes half a second for a large script: when it is first asked for, and once.
        Coding Coded(string name, Func<Stream, Stream> compress) => new(name, new(() => Compress(bytes, compress)));
    }

    private static string ContentType(string extension) => extension switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        Packed => "image/png",
        ".json" => "application/speculationrules+json",
        _ => throw new NotSupportedException($"Assets with the ending '{extension}' have no content type yet."),
    };

    private static ImmutableArray<byte> Compress(byte[] bytes, Func<Stream, Stream> compress)
    {
        using var target = new MemoryStream();
        using (var coded = compress(target))
        {
            coded.Write(bytes);
        }

        return [.. target.ToArray()];
    }

    private sealed record Coding(string Name, Lazy<ImmutableArray<byte>> Bytes);

    private sealed record Asset(string Name, string Address, string Type, ImmutableArray<byte> Plain, ImmutableArray<Coding> Codings)
    {
        public IResult Send(HttpContext context)
        {
            var headers = context.Response.Headers;
            headers.CacheControl = "public, max-age=31536000, immutable";
            if (!Codings.IsEmpty)
            {
                headers.Vary = HeaderNames.AcceptEncoding;
            }

            // Browsers offer Brotli only where the connection is secure.
            var accepted = context.Request.GetTypedHeaders().AcceptEncoding;
            var coding = Codings.FirstOrDefault(coding => accepted.Any(offer => offer.Value == coding.Name && offer.Quality is not 0));
            if (coding is not null)
            {
                headers.ContentEncoding = coding.Name;
            }

            var bytes = coding?.Bytes.Value ?? Plain;
            return context.Request.Query.ContainsKey(Slowly)
                ? Results.Stream(body => SendSlowlyAsync(bytes, body, context), Type)
                : Results.Bytes(bytes.AsMemory(), Type);
        }

        // A large file must not stand in the way of the page for which somebody on a slow line gives it up.
        private static async Task SendSlowlyAsync(ImmutableArray<byte> bytes, Stream body, HttpContext context)
        {
            var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
            var givenUp = ended.Token;
            using var pace = new PeriodicTimer(PieceEvery);
            for (var sent = 0; sent < bytes.Length; sent += Piece)
            {
                await body.WriteAsync(bytes.AsMemory().Slice(sent, Math.Min(Piece, bytes.Length - sent)), givenUp);
                await body.FlushAsync(givenUp);
                await pace.WaitForNextTickAsync(givenUp);
            }
        }
    }
}
