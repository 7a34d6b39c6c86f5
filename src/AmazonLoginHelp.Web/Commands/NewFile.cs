using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AmazonLoginHelp.Content;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>A content file that is to be written from the skeleton of its kind.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Id">The name of the file.</param>
internal sealed partial record NewFile(string Kind, string Id)
{
    private const int FaqOrderStep = 10;

    private static readonly ImmutableDictionary<string, (string Folder, GuideKind Kind)> ByKind = ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create("fix", ("fixes", GuideKind.Fix)),
        KeyValuePair.Create("question", ("questions", GuideKind.Node)),
        KeyValuePair.Create("outcome", ("outcomes", GuideKind.Node)),
        KeyValuePair.Create("faq", ("faq", GuideKind.Faq)),
    ]);

    public static ImmutableArray<string> Kinds { get; } = ["fix", "question", "outcome", "faq"];

    /// <summary>Whether it is a part of the tree, to which an option leads.</summary>
    public bool IsNode => ByKind[Kind].Kind == GuideKind.Node;

    /// <summary>The page that shows it.</summary>
    public string Address => Addresses.Of(new(ByKind[Kind].Kind, Id));

    /// <summary>Where it lies in the content folder.</summary>
    public string Path => PathOf(ByKind[Kind].Folder, Id);

    /// <summary>Where a file may lie already that has this address.</summary>
    public ImmutableArray<string> Rivals => IsNode ? [PathOf("questions", Id), PathOf("outcomes", Id)] : [Path];

    public static string PathOfQuestion(string id) => PathOf("questions", id);

    /// <summary>The skeleton, filled so that it compiles.</summary>
    /// <param name="files">The content that it joins.</param>
    /// <param name="from">The question that leads to it, or null.</param>
    public ContentFile Write(IEnumerable<ContentFile> files, string? from)
    {
        var all = files.ToImmutableArray();
        using var skeleton = new StreamReader(typeof(NewFile).Assembly.GetManifestResourceStream($"Skeletons/{Kind}.md")!);
        return new(Path, skeleton.ReadToEnd().ReplaceLineEndings("\n")
            .Replace("{order}", NextFaqOrder(all).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{target}", Target(all, from), StringComparison.Ordinal));
    }

    /// <summary>The line with which a question leads here.</summary>
    public string Option => $"- [(ここに書く)]({(Kind == "question" ? "" : "../outcomes/")}{Id}.md){{#{Id}}}";

    /// <summary>The line below it, for what the answer tells.</summary>
    private const string Telling = "  > (ここに書く) わかることを30字までで";

    /// <summary>The text of a question with one more option, which leads here; it stands above 「わからない」. Lines end as they did.</summary>
    public string OptionIn(string question)
    {
        var lines = question.Split('\n').ToList();
        var unknown = lines.FindLastIndex(line => AnyOption().IsMatch(line) && line.Contains("{#unknown}", StringComparison.Ordinal));
        var at = unknown >= 0 ? unknown : lines.FindLastIndex(line => AnyOption().IsMatch(line)) + 1;
        while (unknown < 0 && at < lines.Count && lines[at].TrimStart().StartsWith('>'))
        {
            at++;
        }

        var ending = question.Contains("\r\n", StringComparison.Ordinal) ? "\r" : "";
        if (at < lines.Count)
        {
            lines.InsertRange(at, [Option + ending, Telling + ending]);
        }
        else
        {
            lines[^1] += ending;
            lines.AddRange([Option + ending, Telling]);
        }

        return string.Join('\n', lines);
    }

    private static string PathOf(string folder, string id) => $"ja/{folder}/{id}.md";

    // Where the question above leads whoever does not know, nothing can lead in a circle. Without one, any outcome lets it compile.
    private static string Target(ImmutableArray<ContentFile> files, string? from) =>
        from is not null && AnyOption().Matches(from).Select(match => match.Groups["target"].Value).LastOrDefault() is { } target ? target
        : "../outcomes/" + files.Select(file => file.Path).FirstOrDefault(path => path.StartsWith("ja/outcomes/", StringComparison.Ordinal))?["ja/outcomes/".Length..];

    private static int NextFaqOrder(ImmutableArray<ContentFile> files) =>
        FaqOrderStep + files.Where(file => file.Path.StartsWith("ja/faq/", StringComparison.Ordinal) && file.Text is not null)
            .Select(file => Order().Match(file.Text!))
            .Select(match => match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0)
            .DefaultIfEmpty()
            .Max();

    [GeneratedRegex(@"^[-*] \[.*\]\((?<target>[^()]+)\)\{#", RegexOptions.Multiline)]
    private static partial Regex AnyOption();

    [GeneratedRegex(@"^order: ([0-9]{1,6})\b", RegexOptions.Multiline)]
    private static partial Regex Order();
}
