using System.Collections.Immutable;
using System.Globalization;
using AmazonLoginHelp.Content.Binding;
using AmazonLoginHelp.Engine;
using YamlDotNet.RepresentationModel;

namespace AmazonLoginHelp.Content.Reading;

/// <summary>A YAML mapping whose values are asked for by key; each wrong one becomes a diagnostic at its own place.</summary>
internal sealed class YamlMap(YamlMappingNode node, string file, int lineOffset, DiagnosticBag bag)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public Position Position => At(node);

    public Position PositionOf(string key) => Find(key) is { } value ? At(value) : Position;

    public bool Has(string key) => Find(key) is not null;

    /// <summary>The text of a scalar, or null if it is absent.</summary>
    public string? Text(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalarNode { Value: { Length: > 0 } value }:
                return value;
            case var other:
                bag.Add(DiagnosticRule.BadValue, At(other), $"'{key}' must be a text. Write it on the same line, or leave the key out.");
                return null;
        }
    }

    /// <summary>The text of a scalar; empty, with a diagnostic, if it is absent.</summary>
    public string Required(string key)
    {
        if (Text(key) is { } text)
        {
            return text;
        }

        if (!Has(key))
        {
            bag.Add(DiagnosticRule.MissingKey, Position, $"'{key}' is missing. Add '{key}: ...'.");
        }

        return "";
    }

    /// <summary>One of several words, turned into what it stands for; the default, with a diagnostic, if it is none of them.</summary>
    public T OneOf<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        var text = Required(key);
        return text.Length == 0 ? default : OneOf(text, PositionOf(key), key, words) ?? default;
    }

    /// <summary>Like <see cref="OneOf{T}(string, IReadOnlyDictionary{string, T})"/>, but null if the key is absent.</summary>
    public T? Optional<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct =>
        Text(key) is { } text ? OneOf(text, PositionOf(key), key, words) : null;

    /// <summary>A list of words, each turned into what it stands for.</summary>
    public ImmutableArray<T> ManyOf<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (!Has(key))
        {
            bag.Add(DiagnosticRule.MissingKey, Position, $"'{key}' is missing. Write '{key}: []' if there is nothing to list.");
        }

        return [.. List(key).Select(text => OneOf(text, PositionOf(key), key, words)).OfType<T>()];
    }

    public bool Flag(string key) => Optional(key, Vocabulary.YesNo) ?? false;

    /// <summary>A whole number from 0; 0, with a diagnostic, if it is absent or none.</summary>
    public int Number(string key)
    {
        var text = Required(key);
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && text.Length > 0)
        {
            bag.Add(DiagnosticRule.BadValue, PositionOf(key), $"'{text}' is not a whole number. Write '{key}: 10'.");
        }

        return number;
    }

    /// <summary>Whole minutes from 1 to <paramref name="most"/>; null if it is absent, and with a diagnostic if it is something else.</summary>
    public TimeSpan? Minutes(string key, int most)
    {
        var text = Text(key);
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes >= 1 && minutes <= most;
        if (text is not null && !isNumber)
        {
            bag.Add(DiagnosticRule.BadValue, PositionOf(key), $"'{text}' is not a whole number of minutes from 1 to {most}. Write '{key}: 5'.");
        }

        return isNumber ? TimeSpan.FromMinutes(minutes) : null;
    }

    public DateOnly? Date(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && Engine.PartialDate.IsPlausible(date))
        {
            return date;
        }

        bag.Add(DiagnosticRule.BadValue, PositionOf(key), $"'{text}' is not a day. Write '{key}: 2026-11-22'.");
        return null;
    }

    public DateOnly RequiredDate(string key) => (Required(key).Length > 0 ? Date(key) : null) ?? default;

    /// <summary>A day, or a minute of one; null if it is absent, and with a diagnostic if it is none.</summary>
    public DayOrMinute? DayOrMinute(string key)
    {
        var moment = Text(key) is { } text ? Engine.DayOrMinute.Parse(text) : null;
        if (moment is null && Has(key) && !bag.HasAny(PositionOf(key)))
        {
            bag.Add(DiagnosticRule.BadValue, PositionOf(key), $"'{Text(key)}' is not a day or a minute. Write '{key}: 2026-11-22' or '{key}: 2026-11-22 14:30'.");
        }

        return moment;
    }

    /// <summary>A day, month or year; null, with a diagnostic that names the <paramref name="forms"/>, if it is absent or none.</summary>
    public PartialDate? PartialDate(string key, string forms = "2025-08-14, 2025-08 or 2025")
    {
        var text = Required(key);
        var date = Engine.PartialDate.Parse(text);
        if (date is null && text.Length > 0)
        {
            bag.Add(DiagnosticRule.BadValue, PositionOf(key), $"'{text}' is not a day. Write {forms}.");
        }

        return date;
    }

    /// <summary>What <paramref name="text"/>, the value of a key, says of opening hours; null, with a diagnostic, if it says none.</summary>
    public OpeningHours? Hours(string key, string text)
    {
        var hours = OpeningHours.Parse(text);
        if (hours is null)
        {
            bag.Add(DiagnosticRule.BadValue, PositionOf(key), $"'{text}' are not hours. Write \"09:00-20:00 daily\", \"09:00-17:00 weekdays\" or unknown.");
        }

        return hours;
    }

    /// <summary>The texts of a sequence, or a scalar as a list of one; empty if absent.</summary>
    public ImmutableArray<string> List(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlScalarNode { Value: { Length: > 0 } value }:
                return [value];
            case YamlSequenceNode sequence when sequence.Children.All(child => child is YamlScalarNode { Value.Length: > 0 }):
                return [.. sequence.Children.Select(child => ((YamlScalarNode)child).Value!)];
            case var other:
                bag.Add(DiagnosticRule.BadValue, At(other), $"'{key}' must be a list of texts. Write '{key}: [one, two]'.");
                return [];
        }
    }

    /// <summary>The texts of <see cref="List"/>, each with its place; reports nothing, because that does.</summary>
    public ImmutableArray<(string Text, Position At)> Places(string key) => Find(key) switch
    {
        YamlScalarNode { Value: { Length: > 0 } value } scalar => [(value, At(scalar))],
        YamlSequenceNode sequence => [.. sequence.OfType<YamlScalarNode>().Where(child => child.Value is { Length: > 0 }).Select(child => (child.Value!, At(child)))],
        _ => [],
    };

    /// <summary>The keys that stand here, each with its place.</summary>
    public IEnumerable<(string Key, Position At)> Keys =>
        node.Children.Keys.OfType<YamlScalarNode>().Select(key => (key.Value ?? "", At(key)));

    /// <summary>A mapping within this one, or null.</summary>
    public YamlMap? Map(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlMappingNode map:
                return new(map, file, lineOffset, bag);
            case var other:
                bag.Add(DiagnosticRule.BadValue, At(other), $"'{key}' must hold keys of its own.");
                return null;
        }
    }

    /// <summary>The mappings of a sequence; empty if it is absent.</summary>
    public ImmutableArray<YamlMap> Maps(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode sequence when sequence.Children.All(child => child is YamlMappingNode):
                return [.. sequence.Children.Select(child => new YamlMap((YamlMappingNode)child, file, lineOffset, bag))];
            case var other:
                bag.Add(DiagnosticRule.BadValue, At(other), $"'{key}' must be a list whose items hold keys of their own. Begin each with '- id: ...'.");
                return [];
        }
    }

    /// <summary>Reports every key that nothing has asked for.</summary>
    public void RejectUnknownKeys()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>().Where(key => !_asked.Contains(key.Value!)))
        {
            bag.Add(DiagnosticRule.UnknownKey, At(key), $"'{key.Value}' is not a key of this kind of file. Known here: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}.");
        }
    }

    private T? OneOf<T>(string text, Position at, string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        bag.Add(DiagnosticRule.BadValue, at, $"'{text}' is not a value of '{key}'. Write one of: {string.Join(", ", words.Keys.Order(StringComparer.Ordinal))}.");
        return null;
    }

    private YamlNode? Find(string key)
    {
        _asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private Position At(YamlNode at) => new(file, (int)at.Start.Line + lineOffset, (int)at.Start.Column);
}
