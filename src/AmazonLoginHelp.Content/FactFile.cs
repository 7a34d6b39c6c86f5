using System.Globalization;
using System.Text.RegularExpressions;
using AmazonLoginHelp.Engine;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AmazonLoginHelp.Content;

/// <summary>Writes into a file of facts as a person would: only what changes, with every comment, order and quote as it was.</summary>
public static partial class FactFile
{
    // Where a key that is not there yet goes: below the first of these that is.
    private static readonly Dictionary<string, string[]> Below = new(StringComparer.Ordinal)
    {
        ["seen-live"] = ["written", "evidence", "id"],
        ["hard-limit"] = ["review-by", "written", "id"],
    };

    /// <summary>Writes the dates of a fact that was confirmed, and its value if that is another one.</summary>
    /// <param name="text">The file as it is, with its own line endings.</param>
    /// <param name="confirmed">The fact as <see cref="FactConfirmation.Of"/> made it.</param>
    /// <returns>
    /// The file as it is to be; null if the entry is not there or is not written with each key and its value on a line of its own, so that a
    /// person has to edit it.
    /// </returns>
    public static string? Confirm(string text, Fact confirmed)
    {
        // The mark of the byte order would count as a column of the first line.
        var words = text.TrimStart('\uFEFF');
        var mark = text[..^words.Length];
        if (Find(words, confirmed.Id) is not { Style: not YamlDotNet.Core.Events.MappingStyle.Flow } entry)
        {
            return null;
        }

        List<(string Key, string Value)> wanted =
        [
            ("evidence", confirmed.Evidence!.ToString()),
            ("written", Day(confirmed.Written)),
            ("seen-live", Day(confirmed.SeenLive!.Value)),
            ("review-by", Day(confirmed.ReviewBy)),
        ];
        if (confirmed.HardLimit is { } limit)
        {
            wanted.Add(("hard-limit", Day(limit)));
        }

        if (!Says(entry, "value", confirmed.Values))
        {
            wanted.Add(("value", confirmed.Values[0]));
        }

        return Write(words, entry, wanted) is { } written ? mark + written : null;
    }

    private static YamlMappingNode? Find(string text, string id)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException)
        {
            return null;
        }

        return stream.Documents is [{ RootNode: YamlSequenceNode facts }, ..]
            ? facts.OfType<YamlMappingNode>().FirstOrDefault(fact => fact.Children.TryGetValue("id", out var found) && found is YamlScalarNode scalar && scalar.Value == id)
            : null;
    }

    private static bool Says(YamlMappingNode entry, string key, IEnumerable<string> values) => entry.Children.TryGetValue(key, out var found)
        && (found is YamlSequenceNode list ? list.Children : [found]).Select(node => (node as YamlScalarNode)?.Value).SequenceEqual(values);

    private static string? Write(string text, YamlMappingNode entry, List<(string Key, string Value)> wanted)
    {
        var lines = Line().Matches(text).Select(line => line.Value).Where(line => line.Length > 0).ToList();
        var added = new List<(int Below, string Line)>();
        var ending = lines[0].EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        foreach (var (key, value) in wanted)
        {
            if (entry.Children.TryGetValue(key, out var old))
            {
                if (old is not YamlScalarNode { Style: ScalarStyle.Plain or ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted } scalar || old.Start.Line != old.End.Line)
                {
                    return null;
                }

                var line = (int)old.Start.Line - 1;
                lines[line] = string.Concat(lines[line].AsSpan(0, (int)old.Start.Column - 1), Quoted(value, scalar.Style), lines[line].AsSpan((int)old.End.Column - 1));
                continue;
            }

            var above = entry.Children.First(child => child.Key is YamlScalarNode { Value: { } name } && name == Below[key].First(known => entry.Children.ContainsKey(known)));
            added.Add(((int)above.Value.End.Line, $"{new string(' ', (int)above.Key.Start.Column - 1)}{key}: {value}"));
        }

        // From the bottom up, so that the lines above keep their numbers.
        foreach (var (below, line) in added.OrderByDescending(one => one.Below))
        {
            var open = !lines[below - 1].EndsWith('\n');
            lines[below - 1] += open ? ending : "";
            lines.Insert(below, open ? line : line + ending);
        }

        return string.Concat(lines);
    }

    private static string Quoted(string value, ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
        ScalarStyle.Plain when Plain().IsMatch(value) => value,
        _ => $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[^\n]*\n|[^\n]+\z")]
    private static partial Regex Line();

    // Narrower than YAML allows: everything else is quoted.
    [GeneratedRegex(@"^[\p{L}\p{N}「](?:[^\s:#""'\\]|[ :](?=[^\s:#""'\\]))*\z")]
    private static partial Regex Plain();
}
