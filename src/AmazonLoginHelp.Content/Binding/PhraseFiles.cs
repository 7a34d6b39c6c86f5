using System.Collections.Immutable;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>What people type about each symptom, beside the phrases in its own file, and what they type that is about none.</summary>
internal sealed class PhraseFiles(IEnumerable<ContentFile> files, DiagnosticBag bag)
{
    private const string Folder = $"{ContentIndex.Language}/phrases/";
    private const string Extension = ".yaml";
    private const string OfNone = "elsewhere";

    private readonly ImmutableArray<(string Of, YamlMap Map, PhraseKeys Keys, Position At)> _read =
        [.. files.Where(file => Holds(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => Read(file, bag))];

    /// <summary>Whether a file is one of them.</summary>
    public static bool Holds(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>The phrases that are about no symptom.</summary>
    public ImmutableArray<string> Elsewhere => [.. _read.Where(read => read.Of == OfNone).SelectMany(read => read.Keys.Ja.Concat(read.Keys.En))];

    /// <summary>The symptom with the phrases of its file here.</summary>
    public Symptom WithPhrases(Symptom symptom)
    {
        var more = _read.Where(read => read.Of == symptom.Id).Select(read => read.Keys).ToImmutableArray();
        return symptom with
        {
            Phrases = symptom.Phrases
                .SetItem("ja", [.. symptom.Phrases["ja"], .. more.SelectMany(keys => keys.Ja)])
                .SetItem("en", [.. symptom.Phrases["en"], .. more.SelectMany(keys => keys.En)]),
        };
    }

    /// <summary>Adds the phrases to those of the symptoms' own files.</summary>
    public void AddTo(PhraseSet phrases)
    {
        foreach (var (of, map, _, _) in _read)
        {
            phrases.Add(of, [.. map.Places("ja"), .. map.Places("en")]);
        }
    }

    /// <summary>Reports each file that is named after nothing.</summary>
    public void Check(ContentIndex index)
    {
        foreach (var (of, _, _, at) in _read.Where(read => read.Of != OfNone && !index.HasSymptom(read.Of)))
        {
            bag.Add(DiagnosticRule.MissingTarget, at, $"There is no symptom '{of}'. Name the file after a symptom, or '{OfNone}{Extension}' for what is about none.");
        }
    }

    private static (string Of, YamlMap Map, PhraseKeys Keys, Position At) Read(ContentFile file, DiagnosticBag bag)
    {
        var map = YamlReader.ReadMap(file.Text ?? "", file.Path, lineOffset: 0, bag);
        return (file.Path[Folder.Length..^Extension.Length], map, KeyReader.Read<PhraseKeys>(map), new(file.Path, 1, 1));
    }
}
