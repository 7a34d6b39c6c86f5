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

    private readonly ImmutableArray<(LabelledTextKeys Keys, YamlMap Map)> _read =
        KeyReader.ReadAll<LabelledTextKeys>(file, "texts", "'- id: ...' with its other keys below it", bag);

    /// <summary>All of them, as they stand in the file.</summary>
    public ImmutableArray<LabelledText> All => [.. _read.Select(read => Text(read.Keys))];

    /// <summary>Reports ids that stand twice, and symptoms that nobody has.</summary>
    public void Check(ContentIndex index)
    {
        bag.RejectTwice("text", _read.Select(read => (read.Keys.Id, read.Map.PositionOf("id"))));
        var named = _read.SelectMany(read => read.Map.Places("symptom").Concat(read.Map.Places("also")));
        foreach (var (symptom, at) in named.Where(name => name.Text != LabelledText.NoSymptom && !index.HasSymptom(name.Text)))
        {
            bag.Add(DiagnosticRule.MissingTarget, at, $"There is no symptom '{symptom}'. Mend the id, or write '{LabelledText.NoSymptom}'.");
        }
    }

    private static LabelledText Text(LabelledTextKeys keys) => new()
    {
        Id = keys.Id,
        Text = keys.Text,
        Symptom = keys.Symptom == LabelledText.NoSymptom ? null : keys.Symptom,
        Also = keys.Also,
        Group = keys.Group,
        Traits = LabelledText.TraitsOf(keys.Lang, keys.Kind, keys.Basis),
    };
}
