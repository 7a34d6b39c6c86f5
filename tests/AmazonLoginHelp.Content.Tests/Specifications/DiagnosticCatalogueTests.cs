using System.Reflection;

namespace AmazonLoginHelp.Content.Tests.Specifications;

/// <summary>docs/diagnostics.md tells the truth about every code.</summary>
public sealed class DiagnosticCatalogueTests
{
    private static readonly DiagnosticRule[] Rules =
    [
        .. typeof(DiagnosticRule).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticRule>()
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Codes => [.. DiagnosticCatalogue.Sections.Select(section => section.Code)];

    [Fact]
    public void Every_code_has_its_section_in_order_and_every_section_its_code()
    {
        TestContext.Current.TestOutputHelper!.WriteLine($"{Rules.Length} codes, {DiagnosticCatalogue.Sections.Length} with an example that triggers them.");

        Assert.Equal(Rules.Select(Said), DiagnosticCatalogue.Sections.Select(section => (section.Code, section.Severity, section.Meaning)));
    }

    [Fact]
    public void The_table_lists_every_code_as_it_is_in_the_compiler() =>
        Assert.Equal(Rules.Select(Said), DiagnosticCatalogue.Table);

    [Fact]
    public void Every_link_of_the_catalogue_leads_to_a_section() =>
        Assert.Empty(DiagnosticCatalogue.Linked.Except(DiagnosticCatalogue.Sections.Select(section => section.Code)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_example_triggers_its_code_and_nothing_else_at_the_place_that_is_shown(string code)
    {
        var section = DiagnosticCatalogue.Sections.Single(found => found.Code == code);

        var found = Assert.Single(section.Example.Compile().Diagnostics);

        Assert.Equal(code, found.Rule.Code);
        Assert.Equal([$"{found.File}({found.Line},{found.Column}): {code}"], section.Example.Expected);
        Assert.Equal(found.ToString(), section.Reported);
        Assert.True(section.Mends, "Nothing says how to mend it: write 'To mend it: ...' at the end.");
    }

    private static (string Code, string Severity, string Meaning) Said(DiagnosticRule rule) =>
        (rule.Code, rule.Severity == Severity.Error ? "error" : "warning", rule.Meaning);
}
