using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AmazonLoginHelp.Web.Tests.Sharing;

/// <summary>
/// Reads a QR code as the standard says (ISO/IEC 18004, level L, versions 1 to 20), from nothing but the dark strokes of the
/// picture. It corrects no errors, and so finds every one.
/// </summary>
internal sealed partial class QrReader
{
    private const int QuietZone = 4;

    private static readonly int[] ChecksPerBlock = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28];
    private static readonly int[] Blocks = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8];

    private readonly bool[,] _modules;
    private readonly int _size;
    private readonly int _version;

    private QrReader(bool[,] modules)
    {
        _modules = modules;
        _size = modules.GetLength(0);
        _version = (_size - 17) / 4;
    }

    public static string Read(string svg)
    {
        var picture = XElement.Parse(svg);
        var width = int.Parse(picture.Attribute("viewBox")!.Value.Split(' ')[2], CultureInfo.InvariantCulture);
        var modules = new bool[width - (2 * QuietZone), width - (2 * QuietZone)];
        foreach (var (row, column) in Dark(picture.Elements().Single(path => path.Attribute("stroke") is not null).Attribute("d")!.Value))
        {
            modules[row - QuietZone, column - QuietZone] = true;
        }

        return new QrReader(modules).Text();
    }

    // "M0 4.5m4 0h7": a row begins; the pen is lifted over four modules; seven dark ones.
    private static IEnumerable<(int Row, int Column)> Dark(string path)
    {
        var (row, column) = (0, 0);
        foreach (Match move in Move().Matches(path))
        {
            var number = int.Parse(move.Groups["number"].Value, CultureInfo.InvariantCulture);
            switch (move.Value[0])
            {
                case 'M':
                    (row, column) = (int.Parse(move.Groups["row"].Value, CultureInfo.InvariantCulture), number);
                    break;
                case 'm':
                    column += number;
                    break;
                default:
                    for (var end = column + number; column < end; column++)
                    {
                        yield return (row, column);
                    }

                    break;
            }
        }
    }

    private string Text()
    {
        Assert.InRange(_version, 1, Blocks.Length);
        var bits = new Queue<int>(Words().SelectMany(word => Enumerable.Range(0, 8).Select(at => (word >> (7 - at)) & 1)));
        var text = new StringBuilder();
        // Parts of digits, of capitals and of bytes, until the mark of the end.
        while (Take(bits, 4) is var mode && mode != 0)
        {
            var (countBits, together, width, digits) = mode switch
            {
                1 => (10, 3, new[] { 0, 4, 7, 10 }, "0123456789"),
                2 => (9, 2, new[] { 0, 6, 11 }, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"),
                4 => (8, 1, new[] { 0, 8 }, string.Concat(Enumerable.Range(0, 256).Select(code => (char)code))),
                _ => throw new InvalidOperationException($"No mode {mode} is expected."),
            };
            var count = Take(bits, countBits + (_version < 10 ? 0 : mode == 4 ? 8 : 2));
            for (var left = count; left > 0; left -= together)
            {
                var length = Math.Min(left, together);
                var number = Take(bits, width[length]);
                text.Append([.. Enumerable.Range(0, length).Reverse().Select(place => digits[number / (int)Math.Pow(digits.Length, place) % digits.Length])]);
            }
        }

        return text.ToString();
    }

    private static int Take(Queue<int> bits, int length) => Enumerable.Range(0, length).Aggregate(0, (number, _) => (number << 1) | bits.Dequeue());

    private static int Number(List<int> bits, int from, int length) => bits.Skip(from).Take(length).Aggregate(0, (number, bit) => (number << 1) | bit);

    // Data words stand in turns: the first of each block, the second of each, and so on; the longer blocks come last.
    private IEnumerable<int> Words()
    {
        var raw = RawWords();
        var blocks = Blocks[_version - 1];
        var data = raw.Count - (blocks * ChecksPerBlock[_version - 1]);
        var (shorter, longer) = (data / blocks, data % blocks);
        for (var block = 0; block < blocks; block++)
        {
            for (var at = 0; at < shorter; at++)
            {
                yield return raw[(at * blocks) + block];
            }

            if (block >= blocks - longer)
            {
                yield return raw[(shorter * blocks) + block - (blocks - longer)];
            }
        }
    }

    // Two columns at a time from the right, up and down in turns, around everything that is not data.
    private List<int> RawWords()
    {
        var mask = Mask();
        var bits = new List<int>();
        var up = true;
        for (var right = _size - 1; right > 0; right -= right == 8 ? 3 : 2, up = !up)
        {
            // The column of the timing pattern is passed over.
            var first = right == 6 ? 5 : right;
            for (var step = 0; step < _size; step++)
            {
                var row = up ? _size - 1 - step : step;
                bits.AddRange(new[] { first, first - 1 }.Where(column => !IsFunction(row, column)).Select(column => _modules[row, column] ^ IsMasked(mask, row, column) ? 1 : 0));
            }
        }

        return [.. bits.Chunk(8).Where(word => word.Length == 8).Select(word => Number([.. word], 0, 8))];
    }

    private int Mask()
    {
        var format = Number([.. Enumerable.Range(0, 5).Select(column => _modules[8, column] ? 1 : 0)], 0, 5) ^ 0b10101;
        Assert.Equal(0b01, format >> 3);
        return format & 0b111;
    }

    private static bool IsMasked(int mask, int row, int column) => mask switch
    {
        0 => (row + column) % 2 == 0,
        1 => row % 2 == 0,
        2 => column % 3 == 0,
        3 => (row + column) % 3 == 0,
        4 => ((row / 2) + (column / 3)) % 2 == 0,
        5 => (row * column % 2) + (row * column % 3) == 0,
        6 => ((row * column % 2) + (row * column % 3)) % 2 == 0,
        _ => (((row + column) % 2) + (row * column % 3)) % 2 == 0,
    };

    private bool IsFunction(int row, int column) =>
        row == 6 || column == 6
        || (row < 9 && (column < 9 || column >= _size - 8)) || (row >= _size - 8 && column < 9)
        || (_version >= 7 && ((row < 6 && column >= _size - 11) || (column < 6 && row >= _size - 11)))
        || IsAlignment(row, column);

    private bool IsAlignment(int row, int column)
    {
        var centres = Centres();
        return centres.Any(y => centres.Any(x =>
            Math.Abs(row - y) <= 2 && Math.Abs(column - x) <= 2
            && !((x == 6 && y == 6) || (x == 6 && y == _size - 7) || (x == _size - 7 && y == 6))));
    }

    private List<int> Centres()
    {
        if (_version == 1)
        {
            return [];
        }

        var count = (_version / 7) + 2;
        var step = ((_version * 4) + (count * 2) + 1) / ((count * 2) - 2) * 2;
        return [6, .. Enumerable.Range(0, count - 1).Select(at => _size - 7 - (at * step))];
    }

    [GeneratedRegex(@"M(?<number>\d+) (?<row>\d+)\.5|m(?<number>\d+) 0|h(?<number>\d+)")]
    private static partial Regex Move();
}
