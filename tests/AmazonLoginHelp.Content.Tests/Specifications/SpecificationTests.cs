using System.Reflection;

namespace AmazonLoginHelp.Content.Tests.Specifications;

public sealed class SpecificationTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases() =>
        Specification.Cases.Select(found => new TheoryDataRow<string, string>(found.File, found.Heading) { TestDisplayName = $"{found.File}: {found.Heading}" });

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_comes_to_what_it_expects(string file, string heading)
    {
        var specified = Specification.Cases.Single(found => found.File == file && found.Heading == heading);

        var compilation = specified.Compile();

        var found = compilation.Diagnostics.Select(diagnostic => $"{diagnostic.File}({diagnostic.Line},{diagnostic.Column}): {diagnostic.Rule.Code}").ToList();
        Assert.True(specified.Diagnostics.SequenceEqual(found), Differently(specified.Diagnostics, compilation));
        var model = compilation.Guide is { } guide ? GuideLines.Of(guide).ToList() : [];
        var missing = specified.Model.Except(model).ToList();
        Assert.True(missing.Count == 0, $"Not in the guide:\n{string.Join('\n', missing)}\n\nThe guide:\n{string.Join('\n', model)}\n");
        Assert.True(compilation.Guide is not null || !specified.Expected.Contains(SpecCase.Ok), "There is no guide.");
    }

    [Fact]
    public void Every_heading_stands_once_in_its_file() =>
        Assert.Equal([], Specification.Cases.GroupBy(found => (found.File, found.Heading)).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_code_is_triggered_by_a_case()
    {
        var rules = typeof(DiagnosticRule).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticRule>()
            .Select(rule => rule.Code)
            .ToList();

        Assert.NotEmpty(rules);
        Assert.Empty(rules.Except(Specification.Cases.SelectMany(found => found.Codes)));
    }

    [Fact]
    public void The_minimal_content_compiles_without_a_diagnostic()
    {
        var compilation = MinimalContent.With();

        Assert.Empty(compilation.Diagnostics);
        Assert.NotNull(compilation.Guide);
    }

    private static string Differently(IEnumerable<string> expected, Compilation compilation) =>
        $"Expected:\n{string.Join('\n', expected)}\n\nFound:\n{string.Join('\n', compilation.Diagnostics)}\n";
}
