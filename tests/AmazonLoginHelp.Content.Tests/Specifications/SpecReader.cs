using System.Collections.Immutable;
using System.Text;

namespace AmazonLoginHelp.Content.Tests.Specifications;

/// <summary>Reads the cases out of a specification; what it does not understand is an error, not nothing.</summary>
internal static class SpecReader
{
    private const string Expect = "expect";

    public static ImmutableArray<SpecCase> Read(string file, string text)
    {
        var cases = ImmutableArray.CreateBuilder<SpecCase>();
        var heading = "";
        List<SpecInput> inputs = [];
        foreach (var part in Parts(file, text))
        {
            if (part.Info is null)
            {
                Require(inputs.Count == 0, file, $"The case '{heading}' expects nothing.");
                heading = part.Lines[0];
            }
            else if (part.Info == Expect)
            {
                Require(inputs.Count > 0 && part.Lines.Length > 0, file, $"The case '{heading}' is incomplete, or there are two of it.");
                cases.Add(new(file, heading, [.. inputs], part.Lines));
                inputs = [];
            }
            else
            {
                inputs.Add(Input(file, part.Info, part.Lines));
            }
        }

        Require(inputs.Count == 0, file, $"The case '{heading}' expects nothing.");
        return cases.ToImmutable();
    }

    /// <summary>The headings of the second level (without info) and the fenced blocks, in order.</summary>
    private static IEnumerable<(string? Info, ImmutableArray<string> Lines)> Parts(string file, string text)
    {
        string? fence = null;
        var info = "";
        List<string> lines = [];
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            var ticks = line.TakeWhile(letter => letter == '`').Count();
            if (fence is null && ticks >= 3)
            {
                (fence, info, lines) = (line[..ticks], line[ticks..].Trim(), []);
            }
            else if (fence is not null && line == fence)
            {
                fence = null;
                yield return (info, [.. lines]);
            }
            else if (fence is not null)
            {
                lines.Add(line);
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                yield return (null, [line[3..]]);
            }
        }

        Require(fence is null, file, $"The block '{info}' does not end.");
    }

    /// <summary>A block of content. Its info string is a path, and after it perhaps how the file is saved.</summary>
    private static SpecInput Input(string file, string info, ImmutableArray<string> lines)
    {
        var text = string.Concat(lines.Select(line => line + "\n"));
        var (path, saved) = info.Split(' ', 2) is [var first, var rest] ? (first, rest) : (info, "");
        return new(path, saved switch
        {
            "" => Encoding.UTF8.GetBytes(text),
            "removed" => null,
            "with a byte order mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "with CRLF" => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")),
            "in Latin-1" => Encoding.Latin1.GetBytes(text),
            "in UTF-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            "filled up to 32768 bytes" => Filled(text, 32768),
            "filled up to 32769 bytes" => Filled(text, 32769),
            "filled up to 262144 bytes" => Filled(text, 262144),
            "filled up to 262145 bytes" => Filled(text, 262145),
            _ => throw new FormatException($"{file}: '{saved}' is not a way to save a file."),
        });
    }

    private static byte[] Filled(string text, int length) => Encoding.UTF8.GetBytes(text.PadRight(length, '\n'));

    private static void Require(bool condition, string file, string sentence)
    {
        if (!condition)
        {
            throw new FormatException($"{file}: {sentence}");
        }
    }
}
