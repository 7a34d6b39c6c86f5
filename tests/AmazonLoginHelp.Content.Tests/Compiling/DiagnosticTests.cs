using System.Reflection;
using System.Text.RegularExpressions;
using AmazonLoginHelp.Content.Tests.Specifications;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.Compiling;

public sealed partial class DiagnosticTests
{
    private static readonly DiagnosticRule[] Rules =
    [
        .. typeof(DiagnosticRule).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => field.GetValue(null)).OfType<DiagnosticRule>(),
    ];

    [Fact]
    public void A_diagnostic_is_written_as_editors_read_it()
    {
        Assert.Equal(
            "ja/pages/about.md(3,5): error AH0206: Mend it.",
            new Diagnostic(DiagnosticRule.BareAddress, "ja/pages/about.md", 3, 5, "Mend it.").ToString());
        Assert.Equal(
            "facts/au.yaml(1,1): warning AH0590: Look it up.",
            new Diagnostic(DiagnosticRule.ReviewDue, "facts/au.yaml", 1, 1, "Look it up.").ToString());
    }

    [Fact]
    public void Every_code_is_AH_with_four_digits_and_stands_for_one_rule()
    {
        Assert.NotEmpty(Rules);
        Assert.All(Rules, rule => Assert.Matches(Code(), rule.Code));
        Assert.Equal(Rules.Select(rule => rule.Code).Distinct(), Rules.Select(rule => rule.Code));
    }

    [Fact]
    public void Age_and_style_are_warnings_and_all_else_is_an_error() =>
        Assert.Equal(["AH0590", "AH0591", "AH0601", "AH0602"], Rules.Where(rule => rule.Severity == Severity.Warning).Select(rule => rule.Code).Order());

    [Fact]
    public void Every_rule_of_the_tree_has_a_code_of_its_own()
    {
        var codes = Enum.GetValues<TreeRule>().Select(rule => DiagnosticRule.For(rule).Code).ToList();

        Assert.Equal(codes.Distinct(), codes);
        Assert.Throws<ArgumentOutOfRangeException>(() => DiagnosticRule.For((TreeRule)(-1)));
    }

    [Fact]
    public void Every_sentence_says_what_is_wrong_and_how_to_mend_it()
    {
        var sentences = Specification.Cases.SelectMany(specified => specified.Compile().Diagnostics).Select(diagnostic => diagnostic.Sentence).Distinct().ToList();

        Assert.NotEmpty(sentences);
        Assert.All(sentences, sentence => Assert.Matches(WhatAndHow(), sentence));
    }

    [Fact]
    public void Errors_and_warnings_are_counted_apart()
    {
        var compilation = MinimalContent.With(
            new ContentFile("ja/pages/long.md", "# Long\n\n" + new string('あ', 81) + "。\n"),
            new ContentFile("ja/pages/wrong.md", "Words.\n"));

        Assert.Equal((1, 1), (compilation.Errors, compilation.Warnings));
        Assert.Null(compilation.Guide);
    }

    [Theory]
    [InlineData("- id: more\n  label: One\n  label: Two\n", "The key 'label' is written twice. Keep one.")]
    [InlineData("- id: more\n  label: @one\n", "any token. Put quotes around texts with ':' or '#'.")]
    public void What_is_not_YAML_is_told_in_sentences_with_the_remedy_that_helps(string facts, string end) =>
        Assert.EndsWith(end, Assert.Single(MinimalContent.With(new ContentFile("facts/more.yaml", facts)).Diagnostics).Sentence, StringComparison.Ordinal);

    [GeneratedRegex("^AH[0-9]{4}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"( must |[.:] ).+[.']$", RegexOptions.Singleline)]
    private static partial Regex WhatAndHow();
}
