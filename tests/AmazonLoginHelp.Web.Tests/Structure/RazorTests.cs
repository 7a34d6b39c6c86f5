using System.Text.RegularExpressions;

namespace AmazonLoginHelp.Web.Tests.Structure;

/// <summary>What no component may do, and how long one may be.</summary>
public sealed class RazorTests
{
    [Fact]
    public void There_are_components_to_look_at() => Assert.True(SourceFile.Razor.Count() > 20);

    [Fact]
    public void A_component_has_fewer_than_130_lines() =>
        Findings.None(SourceFile.Razor.Where(file => file.Lines >= 130).Select(file => $"{file.Path}: {file.Lines} lines"));

    [Fact]
    public void A_file_has_at_most_250_lines() =>
        Findings.None(SourceFile.All.Where(file => file.Lines > 250).Select(file => $"{file.Path}: {file.Lines} lines"));

    [Theory]
    [InlineData("MarkupString", "emits markup that nobody checked")]
    [InlineData("AddMarkupContent", "emits markup that nobody checked")]
    [InlineData("StreamRendering", "stays at its first words where scripts are off")]
    [InlineData(@"\bstyle\s*=", "is dropped by the security policy")]
    [InlineData(@"(?<!@)\bon[a-z]+\s*=\s*""(?!@)", "is dropped by the security policy")]
    [InlineData("<(textarea|select)\\b", "asks for something")]
    [InlineData("@page\\b", "is an address beside those of the endpoints")]
    public void No_component_holds_what(string pattern, string because) =>
        Findings.None(SourceFile.Razor.Where(file => Regex.IsMatch(file.Text, pattern)).Select(file => $"{file.Path} {because}: {pattern}"));

    [Fact]
    public void Only_the_search_box_has_something_to_fill_in_and_only_readings_can_be_switched() =>
        Assert.Equal(
            ["Components/ReadingsSwitch.razor", "Components/SearchBox.razor"],
            SourceFile.Razor.Where(file => Regex.IsMatch(file.Text, "<(form|input)\\b")).Select(file => file.Path));

    // What is told to search engines is written by System.Text.Json, which leaves no character that markup is made of.
    [Fact]
    public void Only_data_for_search_engines_is_written_as_markup_by_code() =>
        Assert.Equal(
            ["Components/LinkedData.cs"],
            SourceFile.All.Where(file => Regex.IsMatch(file.Text, @"\bMarkupString\b|\bAddMarkupContent\b|\bHtmlString\b|\bIHtmlContent\b")).Select(file => file.Path));
}
