using System.Collections.Immutable;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>What words say that stand together.</summary>
internal sealed class SignSet(ContentFile? file, DiagnosticBag bag)
{
    /// <summary>The file of signs, in the content folder.</summary>
    public const string Path = $"{ContentIndex.Language}/signs.yaml";

    private readonly ImmutableArray<(SignKeys Keys, YamlMap Map)> _read =
        KeyReader.ReadAll<SignKeys>(file, "signs", "- {words: [...], answers: [...]}", bag);

    /// <summary>All of them, as they stand in the file.</summary>
    public ImmutableArray<Sign> All =>
        [.. _read.Select(read => new Sign { Families = read.Keys.Words, Answers = [.. read.Keys.Answers.Select(Answer)], IsFraud = read.Keys.Fraud })];

    /// <summary>Reports signs without a word, and what they name and nobody has.</summary>
    public void Check(WordFamilySet families, ContentIndex index, IEnumerable<Node> nodes)
    {
        var questions = nodes.OfType<Question>().ToLookup(question => question.Id, StringComparer.Ordinal);
        foreach (var (keys, map) in _read)
        {
            bag.RejectEmpty("words", keys.Words, map);
            foreach (var (family, at) in map.Places("words").Where(word => !families.MayHold(word.Text)))
            {
                bag.Add(DiagnosticRule.MissingTarget, at, $"There is no family '{family}' in {WordFamilySet.Path}. Mend the id.");
            }

            foreach (var (answer, at) in map.Places("answers").Where(answer => !MayBe(Answer(answer.Text))))
            {
                bag.Add(DiagnosticRule.MissingTarget, at, $"'{answer}' is no answer: no question has this id, or it has no such option. Write it as in an address, like 'carrier=au'.");
            }
        }

        // A question that is wrong itself was reported, and may have the option once it is mended.
        bool MayBe(KeyValuePair<string, string> answer)
        {
            var path = $"{ContentIndex.Language}/questions/{answer.Key}.md";
            return index.HasFile(path) && (bag.HasErrorIn(path) || questions[answer.Key].Any(question => question.Find(answer.Value) is not null));
        }
    }

    private static KeyValuePair<string, string> Answer(string written) =>
        written.Split('=') is [var question, var option] ? new(question, option) : new(written, "");
}
