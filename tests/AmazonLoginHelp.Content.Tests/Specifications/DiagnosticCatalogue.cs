using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AmazonLoginHelp.Content.Tests.Specifications;

/// <summary>What docs/diagnostics.md says about one code.</summary>
/// <param name="Code">The code.</param>
/// <param name="Severity">The severity that it names.</param>
/// <param name="Meaning">What it says that the rule asks.</param>
/// <param name="Reported">The diagnostic that it quotes.</param>
/// <param name="Mends">Whether it says how to mend it.</param>
/// <param name="Example">The content that triggers it.</param>
internal sealed record CataloguedCode(string Code, string Severity, string Meaning, string Reported, bool Mends, SpecCase Example);

/// <summary>Reads docs/diagnostics.md, whose examples are cases like those in <c>Specs/</c>.</summary>
internal static partial class DiagnosticCatalogue
{
    private static readonly string File = Path.Combine(RepositoryFolder.Root, "docs", "diagnostics.md");

    private static readonly string Text = System.IO.File.ReadAllText(File).ReplaceLineEndings("\n");

    /// <summary>Every section, in the order of the file.</summary>
    public static ImmutableArray<CataloguedCode> Sections { get; } = [.. SectionStart().Matches(Text).Select(start => Section(start.Groups["code"].Value, start.Index))];

    /// <summary>The rows of the table of all codes.</summary>
    public static ImmutableArray<(string Code, string Severity, string Meaning)> Table { get; } =
        [.. Row().Matches(Text).Select(row => (row.Groups["code"].Value, row.Groups["severity"].Value, row.Groups["meaning"].Value))];

    /// <summary>The codes that the index of what went wrong leads to.</summary>
    public static ImmutableArray<string> Linked { get; } = [.. Link().Matches(Text).Select(link => link.Groups["anchor"].Value.ToUpperInvariant()).Distinct()];

    // A section ends where the next begins; headings within an example have no code alone.
    private static CataloguedCode Section(string code, int from)
    {
        var next = SectionStart().Match(Text, from + 1);
        var text = next.Success ? Text[from..next.Index] : Text[from..];
        var group = GroupStart().Match(text);
        text = group.Success ? text[..group.Index] : text;
        var rule = Rule().Match(text);
        var quoted = Quoted().Matches(text).Select(quote => quote.Groups["line"].Value).ToList();
        return new(
            code,
            rule.Groups["severity"].Value,
            rule.Groups["meaning"].Value,
            string.Join('\n', quoted),
            Mend().IsMatch(text),
            SpecReader.Read("diagnostics.md", text).Single());
    }

    [GeneratedRegex(@"^## (?<code>AH[0-9]{4})$", RegexOptions.Multiline)]
    private static partial Regex SectionStart();

    [GeneratedRegex(@"^## AH[0-9]{2}: ", RegexOptions.Multiline)]
    private static partial Regex GroupStart();

    [GeneratedRegex(@"^\| \[(?<code>AH[0-9]{4})\]\(#ah[0-9]{4}\) \| (?<severity>\w+) \| (?<meaning>.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\]\(#(?<anchor>ah[0-9]{4})\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\*\*(?<severity>error|warning)\*\*: (?<meaning>.+)$", RegexOptions.Multiline)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^> (?<line>.+: (error|warning) AH.+)$", RegexOptions.Multiline)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^To mend it: .{10,}$", RegexOptions.Multiline)]
    private static partial Regex Mend();
}
