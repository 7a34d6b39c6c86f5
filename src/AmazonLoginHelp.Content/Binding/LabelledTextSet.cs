using System.Collections.Immutable;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>Cries for help with what they are about.</summary>
internal sealed class LabelledTextSet(ContentFile? file, DiagnosticBag bag)
{
    /// <summary>The file of labelled texts, in the content folder.</summary>
    public const string Path = "labelled.yaml";

    private const string NoSymptom = "none";

    private readonly ImmutableArray<(LabelledTextKeys Keys, YamlMap Map)> _read =
        file is null ? [] : [.. YamlReader.ReadMaps(file, "texts", "'- id: ...' with its other keys below it", bag).Select(map => (KeyReader.Read<LabelledTextKeys>(map), map))];

    /// <summary>All of them, as they stand in the file.</summary>
    public ImmutableArray<LabelledText> All => [.. _read.Select(read => Text(read.Keys))];

    /// <summary>Reports ids that stand twice, and symptoms that nobody has.</summary>
    public void Check(ContentIndex index)
    {
        bag.RejectTwice("text", _read.Select(read => (read.Keys.Id, read.Map.PositionOf("id"))));
        var named = _read.SelectMany(read => read.Map.Places("symptom").Concat(read.Map.Places("also")));
        foreach (var (symptom, at) in named.Where(name => name.Text != NoSymptom && !index.HasSymptom(name.Text)))
        {
            bag.Add(DiagnosticRule.MissingTarget, at, $"There is no symptom '{symptom}'. Mend the id, or write '{NoSymptom}'.");
        }
    }

    private static LabelledText Text(LabelledTextKeys keys) => new()
    {
        Id = keys.Id,
        Text = keys.Text,
        Symptom = keys.Symptom == NoSymptom ? null : keys.Symptom,
        Also = keys.Also,
        Group = keys.Group,
        Traits = ImmutableDictionary.CreateRange(StringComparer.Ordinal, [new KeyValuePair<string, string>("lang", keys.Lang), new("kind", keys.Kind), new("basis", keys.Basis)]),
    };
}
