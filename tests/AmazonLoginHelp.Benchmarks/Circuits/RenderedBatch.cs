using System.Buffers.Binary;
using System.Text;

namespace AmazonLoginHelp.Benchmarks.Circuits;

/// <summary>What the server has rendered, in Blazor's binary form: as much of it as one must read to raise an event.</summary>
internal static class RenderedBatch
{
    private const int FrameLength = 20;
    private const int AttributeFrame = 3;

    /// <summary>The id of the handler that an attribute such as <c>onclick</c> names; null if the batch brings none.</summary>
    public static ulong? HandlerOf(string attribute, ReadOnlySpan<byte> batch)
    {
        // The last five numbers say where the parts begin; the second of them are the frames, the last the words.
        var frames = batch[Number(batch, batch.Length - 16)..];
        var words = Number(batch, batch.Length - 4);
        for (var count = Number(frames, 0); count > 0; count--)
        {
            var frame = frames.Slice(4 + ((count - 1) * FrameLength), FrameLength);
            var handler = BinaryPrimitives.ReadUInt64LittleEndian(frame[12..]);
            if (Number(frame, 0) == AttributeFrame && handler != 0 && Word(batch, Number(batch, words + (4 * Number(frame, 4)))) == attribute)
            {
                return handler;
            }
        }

        return null;
    }

    private static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);

    private static string Word(ReadOnlySpan<byte> batch, int at)
    {
        using var reader = new BinaryReader(new MemoryStream(batch[at..].ToArray()), Encoding.UTF8);
        return reader.ReadString();
    }
}
