using System.Globalization;
using System.Text.Json.Nodes;

namespace AmazonLoginHelp.Content.Tests.FrontMatter;

/// <summary>What the schemas say and what the compiler does is the same, key by key and word by word.</summary>
public sealed class AgreementTests
{
    private const string Nonsense = "nonsense";

    public static TheoryData<string> Names => [.. KeySample.All.Select(sample => sample.Name)];

    [Fact]
    public void There_is_a_sample_for_every_schema() =>
        Assert.Equal(
            AmazonLoginHelp.Content.FrontMatter.FrontMatterSchema.All().Select(schema => schema.Name).Order(),
            KeySample.All.Select(sample => sample.Schema).Distinct().Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_with_every_key_is_accepted_by_both(string name)
    {
        var sample = Of(name);
        var file = sample.With(sample.Keys);

        Assert.Equal(Properties(sample), sample.Keys.Select(KeySample.KeyOf).Order(StringComparer.Ordinal));
        Assert.Empty(sample.Compile(file));
        Assert.Empty(sample.AskSchema(file));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_key_that_is_unknown_is_refused_by_both_and_the_compiler_names_the_keys_of_the_schema(string name)
    {
        var sample = Of(name);
        var file = sample.With([.. sample.Keys, $"{sample.Indent}colour: blue"]);

        var diagnostic = Assert.Single(sample.Compile(file));

        Assert.Equal("AH0103", diagnostic.Rule.Code);
        Assert.EndsWith($"Known here: {string.Join(", ", Properties(sample))}.", diagnostic.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(".colour is unknown", Assert.Single(sample.AskSchema(file)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_key_that_is_missing_is_refused_by_both_or_by_none(string name)
    {
        var sample = Of(name);
        Assert.All(sample.Keys, line =>
        {
            var file = sample.With(sample.Keys.Remove(line) is { IsEmpty: false } others ? others : [$"{sample.Indent}{{}}"]);

            Assert.Equal(sample.AskSchema(file).Any(), sample.Compile(file).Any(diagnostic => diagnostic.Rule.Code == "AH0104" && NamesKey(diagnostic, KeySample.KeyOf(line))));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_word_that_has_no_meaning_is_refused_by_both_or_by_none(string name)
    {
        var sample = Of(name);
        Assert.All(sample.Keys, line =>
        {
            var file = sample.With(sample.Keys.Replace(line, $"{sample.Indent}{KeySample.KeyOf(line)}: {Nonsense}"));

            var refused = sample.Compile(file).Any(diagnostic => diagnostic.Rule.Code == "AH0105" && IsOfForm(diagnostic));

            Assert.True(sample.AskSchema(file).Any() == refused, $"{line}: {string.Join(' ', sample.Compile(file))} {string.Join(' ', sample.AskSchema(file))}");
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_word_that_the_schema_offers_is_read_by_the_compiler(string name)
    {
        var sample = Of(name);
        Assert.All(sample.Keys, line =>
        {
            var words = sample.Known["properties"]![KeySample.KeyOf(line)] is JsonObject property ? (property["enum"] ?? property["anyOf"]?[0]!["enum"])?.AsArray() ?? [] : [];
            Assert.All(words, word =>
            {
                var file = sample.With(sample.Keys.Replace(line, $"{sample.Indent}{KeySample.KeyOf(line)}: {word}"));

                Assert.DoesNotContain(sample.Compile(file), diagnostic => diagnostic.Sentence.StartsWith($"'{word}' is not a value", StringComparison.Ordinal));
            });
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_number_is_refused_by_both_beyond_its_bounds_and_by_none_at_them(string name)
    {
        var sample = Of(name);
        Assert.All(sample.Keys, line =>
        {
            var key = sample.Known["properties"]![KeySample.KeyOf(line)]!;
            foreach (var (bound, beyond) in new[] { ("minimum", -1), ("maximum", 1) }.Where(bound => key[bound.Item1] is not null))
            {
                var limit = key[bound]!.GetValue<int>();

                Assert.False(IsRefused(limit));
                Assert.True(IsRefused(limit + beyond));
            }

            bool IsRefused(int number)
            {
                var file = sample.With(sample.Keys.Replace(line, string.Create(CultureInfo.InvariantCulture, $"{sample.Indent}{KeySample.KeyOf(line)}: {number}")));
                var refused = sample.AskSchema(file).Any();

                Assert.Equal(refused, sample.Compile(file).Any(diagnostic => diagnostic.Rule.Code == "AH0105"));
                return refused;
            }
        });
    }

    private static KeySample Of(string name) => KeySample.All.Single(sample => sample.Name == name);

    private static IEnumerable<string> Properties(KeySample sample) =>
        (sample.Known["properties"]?.AsObject() ?? []).Select(property => property.Key).Order(StringComparer.Ordinal);

    // That a claim needs a correction unless it holds is a rule between keys, and the compiler's alone.
    private static bool NamesKey(Diagnostic diagnostic, string key) =>
        key != "correction" && diagnostic.Sentence.StartsWith($"'{key}' is missing. ", StringComparison.Ordinal);

    // Rules between keys and files (a number that cannot be dialled, a source that is not registered, a page that is not there) are
    // the compiler's alone.
    private static bool IsOfForm(Diagnostic diagnostic) =>
        !Array.Exists(["cannot be dialled", "is no source", "is not the name of a page"], words => diagnostic.Sentence.Contains(words, StringComparison.Ordinal));
}
