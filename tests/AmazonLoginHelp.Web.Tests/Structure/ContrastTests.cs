using System.Globalization;
using System.Text.RegularExpressions;

namespace AmazonLoginHelp.Web.Tests.Structure;

/// <summary>Contrasts of the colours in the tokens, by the formula of WCAG 2.2 (relative luminance, contrast ratio), in both themes.</summary>
public sealed partial class ContrastTests
{
    private const double Text = 7; // WCAG 1.4.6 (AAA)
    private const double ShortLived = 4.5; // WCAG 1.4.3: what is seen while a finger is on it
    private const double Shape = 3; // WCAG 1.4.11

    private static readonly string[] Surfaces = ["surface", "surface-quiet", "warn-surface", "accent-surface"];

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Themes = ReadThemes();

    public static TheoryData<string> Names => [.. Themes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_can_be_read_on_whatever_they_stand(string theme) =>
        Below(theme, Text, ["text", "text-quiet", "link", "link-visited", "link-hover", "good"], Surfaces);

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_can_be_read_on_the_button_that_begins(string theme) => Below(theme, Text, ["on-accent"], ["accent"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_link_can_be_read_while_it_is_tapped(string theme) => Below(theme, ShortLived, ["link-active"], Surfaces);

    [Theory]
    [MemberData(nameof(Names))]
    public void Frames_and_marks_stand_out_from_the_page(string theme) =>
        Below(theme, Shape, ["border", "accent", "warn-border", "focus-outline"], ["surface", "surface-quiet"]);

    [Fact]
    public void Both_themes_name_the_same_colours() =>
        Assert.Equal(Themes["light"].Keys.Order(), Themes["dark"].Keys.Order());

    [Theory]
    [InlineData("#000", "#ffffff", 21)]
    [InlineData("#767676", "#fff", 4.54)]
    public void The_formula_gives_what_is_known_of_it(string one, string other, double ratio) => Assert.Equal(ratio, Ratio(one, other), 2);

    [Fact]
    public void No_other_file_has_a_colour_of_its_own() =>
        Findings.None(Repository.Files(Repository.WebSources, ".css")
            // Paper has its own; author.css and tree.css are not part of the site's style sheet.
            .Where(file => Path.GetFileName(file) is not ("tokens.css" or "print.css" or "author.css" or "tree.css"))
            .SelectMany(file => Colour().Matches(File.ReadAllText(file)), (file, colour) => $"{Repository.Relative(file)}: {colour.Value}"));

    private static void Below(string theme, double least, string[] inks, string[] papers) => Findings.None(
        from ink in inks
        from paper in papers
        let ratio = Ratio(Themes[theme][ink], Themes[theme][paper])
        where ratio < least
        select string.Create(CultureInfo.InvariantCulture, $"{theme}: {ink} on {paper} is {ratio:0.00}, and should be {least}"));

    private static double Ratio(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var digits = colour.TrimStart('#');
        var parts = (digits.Length == 3 ? digits.Select(digit => $"{digit}{digit}") : digits.Chunk(2).Select(pair => new string(pair)))
            .Select(pair => Convert.ToInt32(pair, 16) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4))
            .ToList();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static Dictionary<string, IReadOnlyDictionary<string, string>> ReadThemes()
    {
        var tokens = File.ReadAllText(Path.Combine(Repository.WebSources, "Styles", "tokens.css")).Split("@media (prefers-color-scheme: dark)");
        return new() { ["light"] = Colours(tokens[0]), ["dark"] = Colours(tokens[1]) };
    }

    private static Dictionary<string, string> Colours(string css) =>
        Token().Matches(css).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["colour"].Value);

    [GeneratedRegex(@"--(?<name>[\w-]+): (?<colour>#[0-9a-f]+);")]
    private static partial Regex Token();

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b|\b(?:rgba?|hsla?|oklch)\(")]
    private static partial Regex Colour();
}
