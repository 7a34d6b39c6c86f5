using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>The kinds of Markdown files, by folder.</summary>
internal enum FileKind
{
    Symptom,
    Question,
    Outcome,
    Fix,
    Contact,
    Screen,
    Faq,
    Incident,
    Page,
}

/// <summary>What stands where in the content folder, so that links can be followed, and what is said there for all pages.</summary>
internal sealed class ContentIndex(IEnumerable<string> paths, IReadOnlyDictionary<string, Fact> factsByPath, IReadOnlySet<string> unreadFacts, Readings readings)
{
    /// <summary>The folder of the language in which structure and words are written.</summary>
    public const string Language = "ja";

    /// <summary>The folder of the language of which only the words are written.</summary>
    private const string Translated = "en";

    /// <summary>Heading and lead of the home page.</summary>
    public const string HomePage = "home";

    /// <summary>The way to fraud help.</summary>
    public const string StripPage = "strip";

    private static readonly ImmutableDictionary<string, FileKind> Folders = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("symptoms", FileKind.Symptom),
        KeyValuePair.Create("questions", FileKind.Question),
        KeyValuePair.Create("outcomes", FileKind.Outcome),
        KeyValuePair.Create("fixes", FileKind.Fix),
        KeyValuePair.Create("contacts", FileKind.Contact),
        KeyValuePair.Create("screens", FileKind.Screen),
        KeyValuePair.Create("faq", FileKind.Faq),
        KeyValuePair.Create("incidents", FileKind.Incident),
        KeyValuePair.Create("pages", FileKind.Page),
    ]);

    private readonly ImmutableHashSet<string> _paths = [.. paths];

    /// <summary>The kind of file at <paramref name="path"/>, or null if it is not in a folder of the content format.</summary>
    public static FileKind? KindOf(string path) =>
        path.Split('/') is [Language, var folder, var name] && name.EndsWith(".md", StringComparison.Ordinal) && Folders.TryGetValue(folder, out var kind)
            ? kind
            : null;

    /// <summary>The Japanese file that the file at <paramref name="path"/> translates, were there one; null if it is in no folder of translations.</summary>
    public static string? TwinOf(string path) =>
        path.Split('/') is [Translated, var folder, var name] && $"{Language}/{folder}/{name}" is var twin && KindOf(twin) is not null ? twin : null;

    /// <summary>Whether the Japanese file at <paramref name="path"/> is translated.</summary>
    public bool HasTranslation(string path) => HasFile(Translated + path[Language.Length..]);

    /// <summary>The path that <paramref name="link"/> means in a file of <paramref name="folder"/>, or null if it leaves the content folder.</summary>
    public static string? Resolve(string folder, string link)
    {
        var parts = folder.Split('/').ToList();
        foreach (var part in link.Split('/'))
        {
            switch (part)
            {
                case "." or "":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }

    /// <summary>How hard words are read, on every page.</summary>
    public Readings Readings => readings;

    public bool HasFile(string path) => _paths.Contains(path);

    /// <summary>Whether a symptom has a file, be it one that could not be read.</summary>
    public bool HasSymptom(string id) => HasFile($"{Language}/symptoms/{id}.md");

    public Fact? Fact(string path) => factsByPath.GetValueOrDefault(path);

    /// <summary>Whether <paramref name="path"/> names a fact in a file that could not be read, so that it may well be there.</summary>
    public bool MayHoldFact(string path) => unreadFacts.Contains(path.Split('#')[0]);

    /// <summary>What can be linked at <paramref name="path"/>, or null.</summary>
    public static GuideReference? Reference(string path)
    {
        var id = Path.GetFileNameWithoutExtension(path);
        return KindOf(path) switch
        {
            FileKind.Symptom => new(GuideKind.Symptom, id),
            FileKind.Question or FileKind.Outcome => new(GuideKind.Node, id),
            FileKind.Fix => new(GuideKind.Fix, id),
            FileKind.Contact => new(GuideKind.Contact, id),
            FileKind.Screen => new(GuideKind.Screen, id),
            FileKind.Faq => new(GuideKind.Faq, id),
            // Home and strip are parts of other pages and have no address of their own.
            FileKind.Page when id is not (HomePage or StripPage) => new(GuideKind.Page, id),
            _ => null,
        };
    }
}
