using System.Collections.Immutable;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>The families of words by which people mean one thing.</summary>
internal sealed class WordFamilySet(ContentFile? file, DiagnosticBag bag)
{
    /// <summary>The file of families, in the content folder.</summary>
    public const string Path = $"{ContentIndex.Language}/words.yaml";

    private readonly ImmutableArray<(WordFamilyKeys Keys, YamlMap Map)> _read =
        KeyReader.ReadAll<WordFamilyKeys>(file, "families", "- {id: code, words: [...]}", bag);

    /// <summary>All of them, as they stand in the file.</summary>
    public ImmutableArray<WordFamily> All => [.. _read.Select(read => new WordFamily { Id = read.Keys.Id, Words = read.Keys.Words })];

    /// <summary>Whether a family has this id, or may have it in a file that could not be read.</summary>
    public bool MayHold(string id) => file is not null && (_read.IsEmpty || _read.Any(read => read.Keys.Id == id));

    /// <summary>Reports families without a word, ids that are none or stand twice, and words of two families.</summary>
    public void Check()
    {
        foreach (var (keys, map) in _read)
        {
            bag.RejectEmpty("words", keys.Words, map);
            if (keys.Id.Length > 0 && !ContentId.IsValid(keys.Id))
            {
                bag.Add(DiagnosticRule.BadId, map.PositionOf("id"), $"'{keys.Id}' is not an id. Write small Latin letters, digits and hyphens, beginning with a letter.");
            }
        }

        bag.RejectTwice("family", _read.Select(read => (read.Keys.Id, read.Map.PositionOf("id"))));
        CheckWords();
    }

    private void CheckWords()
    {
        var words = _read.SelectMany(read => read.Map.Places("words"), (read, word) => (Family: read.Keys.Id, word.Text, word.At));
        foreach (var same in words.GroupBy(word => WordFamily.Folded(word.Text), StringComparer.Ordinal))
        {
            var first = same.First();
            if (same.Key.Length == 0)
            {
                bag.Add(DiagnosticRule.BadValue, first.At, $"'{first.Text}' has no letter or digit that could be looked for. Remove it.");
                continue;
            }

            foreach (var (_, word, at) in same.Where(other => other.Family != first.Family))
            {
                bag.Add(DiagnosticRule.SharedWord, at, $"'{word}' already belongs to the family '{first.Family}'. Keep it in the one that is meant most often.");
            }
        }
    }
}
