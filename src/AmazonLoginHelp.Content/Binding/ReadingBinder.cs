using System.Text.RegularExpressions;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>Reads which words are hard, and how they are read.</summary>
internal sealed partial class ReadingBinder(DiagnosticBag bag)
{
    /// <summary>The file of readings, in the content folder.</summary>
    public const string Path = $"{ContentIndex.Language}/readings.yaml";

    private const string Kanji = "[\u3400-\u9fff々]";

    /// <summary>The readings that can be used; what is wrong with the others is reported.</summary>
    public Readings Bind(ContentFile? file)
    {
        var bound = file is null ? [] : YamlReader.ReadMaps(file, "readings", "- {word: ..., reading: ...}", bag).Select(Bind).ToList();
        bag.RejectTwice("word", bound.Select(one => (one.Read.Word, one.At)));
        return new(bound.Where(one => one.IsRight).Select(one => one.Read).DistinctBy(read => read.Word));
    }

    private (WordWithReading Read, Position At, bool IsRight) Bind(YamlMap map)
    {
        var keys = KeyReader.Read<ReadingKeys>(map);
        var isRight = keys.Word.Length > 0 && keys.Reading.Length > 0 && CheckWord(map, keys.Word) && CheckReading(map, keys);
        return (new(keys.Word, keys.Reading), map.PositionOf("word"), isRight);
    }

    private bool CheckWord(YamlMap map, string word)
    {
        var isWord = HardWord().IsMatch(word);
        if (!isWord)
        {
            bag.Add(DiagnosticRule.BadReading, map.PositionOf("word"), $"'{word}' is not a word to read: two characters or more, kanji and hiragana, at least one kanji. Write it as pages do.");
        }

        return isWord;
    }

    // What the word says in kana, its reading says too; the rest stands for the kanji between.
    private bool CheckReading(YamlMap map, ReadingKeys keys)
    {
        var fits = Hiragana().IsMatch(keys.Reading) && Regex.IsMatch(keys.Reading, $"^{KanjiRun().Replace(keys.Word, run => $".{{{run.Length},}}")}$", RegexOptions.CultureInvariant);
        if (!fits)
        {
            bag.Add(DiagnosticRule.BadReading, map.PositionOf("reading"), $"'{keys.Reading}' cannot be how '{keys.Word}' is read. Write the whole word in hiragana.");
        }

        return fits;
    }

    [GeneratedRegex($"^(?=.*{Kanji})(?:{Kanji}|[ぁ-ゖ]){{2,}}$")]
    private static partial Regex HardWord();

    [GeneratedRegex($"{Kanji}+")]
    private static partial Regex KanjiRun();

    [GeneratedRegex("^[ぁ-ゖー]+$")]
    private static partial Regex Hiragana();
}
