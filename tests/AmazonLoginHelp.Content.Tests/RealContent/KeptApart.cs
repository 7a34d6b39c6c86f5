using System.Collections.Immutable;
using System.Text.Json;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>
/// Labelled texts that nobody may learn from, neither triage nor who writes its words: they were written after these, by somebody who had
/// seen none of them. Mend what they show in general, never the one text.
/// </summary>
internal static class KeptApart
{
    public static ImmutableArray<LabelledText> Texts { get; } =
        [.. File.ReadLines(Path.Combine(RepositoryFolder.Tests, "RealContent", "kept-apart.jsonl")).Select(line => Text(JsonDocument.Parse(line).RootElement))];

    private static LabelledText Text(JsonElement line) => new()
    {
        Id = line.GetProperty("id").GetString()!,
        Text = line.GetProperty("text").GetString()!,
        Symptom = line.GetProperty("symptom").GetString() is var symptom && symptom == "none" ? null : symptom,
        Also = [.. line.GetProperty("alt").EnumerateArray().Select(also => also.GetString()!)],
        Group = line.GetProperty("group").GetString()!,
        Traits = ImmutableDictionary<string, string>.Empty.Add("lang", line.GetProperty("lang").GetString()!),
    };
}
