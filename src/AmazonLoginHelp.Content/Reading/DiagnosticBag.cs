using System.Collections.Immutable;

namespace AmazonLoginHelp.Content.Reading;

/// <summary>Collects diagnostics while a folder is compiled.</summary>
internal sealed class DiagnosticBag
{
    private const int LongestSentence = 1_000;

    private readonly List<Diagnostic> _found = [];

    public int Count => _found.Count;

    public bool HasErrors => _found.Exists(diagnostic => diagnostic.IsError);

    /// <summary>Whether anything was reported about <paramref name="file"/>.</summary>
    public bool HasAny(string file) => _found.Exists(diagnostic => diagnostic.File == file);

    /// <summary>Whether an error was reported about <paramref name="file"/>.</summary>
    public bool HasErrorIn(string file) => _found.Exists(diagnostic => diagnostic.IsError && diagnostic.File == file);

    /// <summary>Whether anything was reported about the line of <paramref name="at"/>.</summary>
    public bool HasAny(Position at) => _found.Exists(diagnostic => diagnostic.File == at.File && diagnostic.Line == at.Line);

    public void Add(DiagnosticRule rule, Position at, string sentence) =>
        _found.Add(new(rule, at.File, at.Line, at.Column, OneLine(sentence)));

    /// <summary>Reports every id that stands a second time among things of one kind.</summary>
    public void RejectTwice(string what, IEnumerable<(string Id, Position At)> all)
    {
        foreach (var (id, at) in all.Where(one => one.Id.Length > 0).GroupBy(one => one.Id, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            Add(DiagnosticRule.DuplicateId, at, $"The {what} '{id}' is written twice. Keep one.");
        }
    }

    /// <summary>Reports a list that holds nothing, unless it was reported as no list.</summary>
    public void RejectEmpty(string key, ImmutableArray<string> values, YamlMap map)
    {
        if (values.IsEmpty && !_found.Exists(diagnostic => map.PositionOf(key) == new Position(diagnostic.File, diagnostic.Line, diagnostic.Column)))
        {
            Add(DiagnosticRule.BadValue, map.PositionOf(key), $"'{key}' is empty. Write at least one.");
        }
    }

    public ImmutableArray<Diagnostic> InOrder() =>
    [
        .. _found.Distinct()
            .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Line)
            .ThenBy(diagnostic => diagnostic.Column),
    ];

    // A sentence may quote content, which can be a megabyte without a space; editors read a diagnostic as one line.
    private static string OneLine(string sentence)
    {
        var seen = sentence.Length <= LongestSentence ? sentence : $"{sentence[..(LongestSentence / 2)]}...{sentence[^(LongestSentence / 3)..]}";
        return seen.Any(char.IsControl) ? string.Concat(seen.Select(letter => char.IsControl(letter) ? ' ' : letter)) : seen;
    }
}

/// <summary>A place in a file; line and column count from 1.</summary>
internal readonly record struct Position(string File, int Line, int Column);
