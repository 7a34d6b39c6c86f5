using System.Text.RegularExpressions;

namespace AmazonLoginHelp.Web.Tests.Structure;

/// <summary>Where a style may stand. What lies beside a component is about that component, as if Razor scoped it.</summary>
public sealed partial class StyleTests
{
    private static readonly string[] Styles = [.. Repository.Files(Repository.WebSources, ".css").Where(file => file.EndsWith(".razor.css", StringComparison.Ordinal))];

    [Fact]
    public void There_are_styles_beside_components_and_each_has_its_component() =>
        Assert.All(Styles, style => Assert.True(File.Exists(style[..^".css".Length]), style));

    [Fact]
    public void What_lies_beside_a_component_begins_with_a_class_that_this_component_draws() =>
        Findings.None(
            from style in Styles
            let razor = File.ReadAllText(style[..^".css".Length])
            from selector in Selectors(File.ReadAllText(style))
            let classes = Class().Matches(selector).Select(match => match.Groups[1].Value).ToList()
            where classes.Count == 0 || !Regex.IsMatch(razor, $@"class=""[^""]*(?<![\w-]){Regex.Escape(classes[0])}(?![\w-])")
            select $"{Repository.Relative(style)}: {selector}");

    [Fact]
    public void No_style_is_for_a_class_that_nothing_draws()
    {
        var drawn = string.Concat(SourceFile.All.Select(file => file.Text));
        Findings.None(
            from style in Repository.Files(Path.Combine(Repository.WebSources, "Styles"), ".css").Concat(Styles)
            from selector in Selectors(File.ReadAllText(style))
            from name in Class().Matches(selector).Select(match => match.Groups[1].Value)
            where !Regex.IsMatch(drawn, $@"""[^""]*(?<![\w-]){Regex.Escape(name)}(?![\w-])[^""]*""")
            select $"{Repository.Relative(style)}: .{name}");
    }

    [Fact]
    public void Nothing_outvotes_what_comes_after_it() =>
        Findings.None(Repository.Files(Repository.WebSources, ".css").Where(file => File.ReadAllText(file).Contains("!important", StringComparison.Ordinal)).Select(Repository.Relative));

    // The selectors of rules, one by one; those of @media and the like are no selectors.
    private static IEnumerable<string> Selectors(string css) =>
        Rule().Matches(Comment().Replace(css, "")).Select(match => match.Groups[1].Value.Trim()).Where(selector => !selector.StartsWith('@') && selector is not ("from" or "to" or "from, to"))
            .SelectMany(list => ListComma().Split(list)).Select(selector => selector.Trim()).Where(selector => selector.Length > 0);

    [GeneratedRegex(@"\.([a-z][\w-]*)")]
    private static partial Regex Class();

    [GeneratedRegex(@"([^{};]+)\{")]
    private static partial Regex Rule();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@",(?![^(]*\))")]
    private static partial Regex ListComma();
}
