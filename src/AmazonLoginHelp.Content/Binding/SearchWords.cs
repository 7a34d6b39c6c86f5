using System.Collections.Immutable;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>The files from which search and triage learn how people put things.</summary>
internal sealed class SearchWords
{
    private const string Folder = $"{ContentIndex.Language}/phrases/";
    private const string FamilyFile = $"{ContentIndex.Language}/words.yaml";
    private const string SignFile = $"{ContentIndex.Language}/signs.yaml";
    private const string LabelledFile = "labelled.yaml";
    private const string Elsewhere = "elsewhere";
    private const string NoSymptom = "none";

    private readonly DiagnosticBag _bag;
    private readonly ImmutableArray<(WordFamily Family, YamlMap Map)> _families;
    private readonly ImmutableArray<(SignKeys Keys, YamlMap Map)> _signs;
    private readonly ImmutableArray<(LabelledTextKeys Keys, YamlMap Map)> _labelled;
    private readonly ImmutableArray<(string Of, YamlMap Map, PhraseKeys Keys)> _phrases;

    public SearchWords(IEnumerable<ContentFile> files, DiagnosticBag bag)
    {
        var byPath = files.Where(file => Holds(file.Path)).ToImmutableDictionary(file => file.Path, StringComparer.Ordinal);
        _bag = bag;
        _families = [.. Read<WordFamilyKeys>(byPath, FamilyFile, "families", "- {id: code, words: [...]}").Select(read => (new WordFamily { Id = read.Keys.Id, Words = read.Keys.Words }, read.Map))];
        _signs = Read<SignKeys>(byPath, SignFile, "signs", "- {words: [...], answers: [...]}");
        _labelled = Read<LabelledTextKeys>(byPath, LabelledFile, "texts", "'- id: ...' with its other keys below it");
        _phrases = [.. byPath.Values.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal).Select(ReadPhrases)];
    }

    /// <summary>Whether a file is read here.</summary>
    public static bool Holds(string path) =>
        path is FamilyFile or SignFile or LabelledFile || (path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal));

    public ImmutableArray<WordFamily> Families => [.. _families.Select(bound => bound.Family)];

    public ImmutableArray<Sign> Signs => [.. _signs.Select(read => new Sign { Families = read.Keys.Words, Answers = [.. read.Keys.Answers.Select(Answer)], IsFraud = read.Keys.Fraud })];

    public ImmutableArray<string> ElsewherePhrases => [.. _phrases.Where(read => read.Of == Elsewhere).SelectMany(read => read.Keys.Ja.Concat(read.Keys.En))];

    public ImmutableArray<LabelledText> Labelled => [.. _labelled.Select(read => Text(read.Keys))];

    /// <summary>The symptom with the phrases of its own file.</summary>
    public Symptom WithPhrases(Symptom symptom)
    {
        var more = _phrases.Where(read => read.Of == symptom.Id).Select(read => read.Keys).ToImmutableArray();
        return symptom with
        {
            Phrases = symptom.Phrases
                .SetItem("ja", [.. symptom.Phrases["ja"], .. more.SelectMany(keys => keys.Ja)])
                .SetItem("en", [.. symptom.Phrases["en"], .. more.SelectMany(keys => keys.En)]),
        };
    }

    /// <summary>Adds the phrases to those that the symptoms' own files have.</summary>
    public void AddTo(PhraseSet phrases)
    {
        foreach (var (of, map, _) in _phrases)
        {
            phrases.Add(of, [.. map.Places("ja"), .. map.Places("en")]);
        }
    }

    /// <summary>Reports what names nothing of the guide, or stands twice.</summary>
    public void Check(IEnumerable<Symptom> symptoms, IEnumerable<Node> nodes)
    {
        var known = symptoms.Select(symptom => symptom.Id).ToHashSet(StringComparer.Ordinal);
        var questions = nodes.OfType<Question>().DistinctBy(question => question.Id).ToDictionary(question => question.Id, StringComparer.Ordinal);
        foreach (var (of, map, _) in _phrases.Where(read => read.Of != Elsewhere && !known.Contains(read.Of)))
        {
            _bag.Add(DiagnosticRule.MissingTarget, map.Position, $"There is no symptom '{of}'. Name the file after a symptom, or '{Elsewhere}' for what is about none.");
        }

        CheckFamilies();
        CheckSigns(questions);
        CheckLabelled(known);
    }

    private void RejectEmpty(YamlMap map)
    {
        if (map.Has("words") && map.Places("words").IsEmpty)
        {
            _bag.Add(DiagnosticRule.BadValue, map.PositionOf("words"), "'words' is empty. Write at least one.");
        }
    }

    private void CheckFamilies()
    {
        foreach (var (_, map) in _families)
        {
            RejectEmpty(map);
        }

        _bag.RejectTwice("family", _families.Select(bound => (bound.Family.Id, bound.Map.PositionOf("id"))));
        var words = _families.SelectMany(bound => bound.Map.Places("words"), (bound, word) => (bound.Family, word.Text, word.At));
        foreach (var same in words.GroupBy(word => WordFamily.Folded(word.Text), StringComparer.Ordinal))
        {
            if (same.Key.Length == 0)
            {
                _bag.Add(DiagnosticRule.BadValue, same.First().At, $"'{same.First().Text}' has no letter or digit that could be looked for. Remove it.");
            }

            foreach (var (family, word, at) in same.Skip(1).Where(word => word.Family.Id != same.First().Family.Id))
            {
                _bag.Add(DiagnosticRule.SharedWord, at, $"'{word}' already belongs to the family '{same.First().Family.Id}'. Keep it in the one that is meant most often.");
            }
        }
    }

    private void CheckSigns(Dictionary<string, Question> questions)
    {
        var known = _families.Select(bound => bound.Family.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (keys, map) in _signs)
        {
            RejectEmpty(map);
            foreach (var family in keys.Words.Where(family => !known.Contains(family)))
            {
                _bag.Add(DiagnosticRule.MissingTarget, map.PositionOf("words"), $"There is no family '{family}' in {FamilyFile}. Mend the id.");
            }

            foreach (var answer in keys.Answers.Where(answer => questions.GetValueOrDefault(Answer(answer).Key)?.Find(Answer(answer).Value) is null))
            {
                _bag.Add(DiagnosticRule.MissingTarget, map.PositionOf("answers"), $"'{answer}' is no answer: no question has this id, or it has no such option. Write it as in an address, like 'carrier=au'.");
            }
        }
    }

    private void CheckLabelled(HashSet<string> symptoms)
    {
        _bag.RejectTwice("text", _labelled.Select(read => (read.Keys.Id, read.Map.PositionOf("id"))));
        foreach (var (keys, map) in _labelled)
        {
            foreach (var symptom in keys.Also.Prepend(keys.Symptom).Where(symptom => symptom.Length > 0 && symptom != NoSymptom && !symptoms.Contains(symptom)))
            {
                _bag.Add(DiagnosticRule.MissingTarget, map.PositionOf("symptom"), $"There is no symptom '{symptom}'. Mend the id, or write '{NoSymptom}'.");
            }
        }
    }

    private ImmutableArray<(T Keys, YamlMap Map)> Read<T>(ImmutableDictionary<string, ContentFile> files, string path, string what, string example)
        where T : class =>
        files.GetValueOrDefault(path) is { } file ? [.. YamlReader.ReadMaps(file, what, example, _bag).Select(map => (KeyReader.Read<T>(map), map))] : [];

    private (string Of, YamlMap Map, PhraseKeys Keys) ReadPhrases(ContentFile file)
    {
        var map = YamlReader.ReadMap(file.Text ?? "", file.Path, lineOffset: 0, _bag);
        return (file.Path[Folder.Length..^".yaml".Length], map, KeyReader.Read<PhraseKeys>(map));
    }

    private static KeyValuePair<string, string> Answer(string written) =>
        written.Split('=') is [var question, var option] ? new(question, option) : new(written, "");

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
