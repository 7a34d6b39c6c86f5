using System.Collections.Immutable;
using System.Text.Json;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>Labelled texts in a file of their own: one JSON object a line.</summary>
internal static class LabelledFile
{
    private const string Unsaid = "?";

    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true };

    /// <summary>The texts; null, with a sentence for each line that is wrong, if there is any.</summary>
    public static ImmutableArray<LabelledText>? Read(string path, TextWriter errors)
    {
        if (!File.Exists(path))
        {
            errors.WriteLine($"There is no file '{path}'. Name one with a JSON object a line: id, lang, text, kind, symptom, alt, basis, group.");
            return null;
        }

        var texts = ImmutableArray.CreateBuilder<LabelledText>();
        var isRight = true;
        foreach (var (line, at) in File.ReadLines(path).Select((line, at) => (line, at + 1)).Where(read => !string.IsNullOrWhiteSpace(read.line)))
        {
            try
            {
                texts.Add((JsonSerializer.Deserialize<Line>(line, Names) ?? throw new JsonException("It says null")).ToText());
            }
            catch (JsonException exception)
            {
                errors.WriteLine($"{path}({at},1): error: This line is not a labelled text: {exception.Message.Split(". Path")[0].TrimEnd('.')}.");
                isRight = false;
            }
        }

        return isRight ? texts.ToImmutable() : null;
    }

    // Id, text and symptom make a label; the rest only says by what figures are told apart.
    private sealed record Line(string Id, string Text, string Symptom, ImmutableArray<string> Alt = default, string Lang = Unsaid, string Kind = Unsaid, string Basis = Unsaid, string Group = Unsaid)
    {
        public LabelledText ToText() => new()
        {
            Id = Id,
            Text = Text,
            Symptom = Symptom == LabelledText.NoSymptom ? null : Symptom,
            Also = Alt.IsDefault ? [] : Alt,
            Group = Group,
            Traits = LabelledText.TraitsOf(Lang, Kind, Basis),
        };
    }
}
