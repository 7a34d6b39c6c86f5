using System.Collections.Immutable;
using AmazonLoginHelp.Content.Tests.RealContent;

namespace AmazonLoginHelp.Content.Tests.BadInput;

/// <summary>What happens to a set of content files: mostly to the text of one, sometimes to names, places and links.</summary>
internal static class SetDamage
{
    private static readonly ImmutableArray<(string Name, Action<Random, List<ContentFile>, int> Apply)> Kinds =
    [
        ("removed", (_, files, at) => files.RemoveAt(at)),
        ("not readable", (_, files, at) => files[at] = files[at] with { Text = null }),
        ("with a twin in capitals", (_, files, at) => Add(files, Renamed(files[at].Path, char.ToUpperInvariant), files[at].Text)),
        ("renamed to capitals", (_, files, at) => Move(files, at, Renamed(files[at].Path, char.ToUpperInvariant))),
        ("renamed to signs", (random, files, at) => Move(files, at, Renamed(files[at].Path, letter => random.Next(4) == 0 ? " .#%\u3042\0\n'"[random.Next(8)] : letter))),
        ("without an ending", (_, files, at) => Move(files, at, Path.ChangeExtension(files[at].Path, null))),
        ("moved to another folder", (random, files, at) => Move(files, at, InFolderOf(files[random.Next(files.Count)], files[at]))),
        ("copied to another folder", (random, files, at) => Add(files, InFolderOf(files[random.Next(files.Count)], files[at]), files[at].Text)),
        ("with the text of another", (random, files, at) => files[at] = files[at] with { Text = files[random.Next(files.Count)].Text }),
        ("with the text of a real one", (random, files, at) => files[at] = files[at] with { Text = RealGuide.Files[random.Next(RealGuide.Files.Length)].Text }),
        ("linked to itself", (_, files, at) => Relink(files, at, Path.GetFileName(files[at].Path))),
        ("linked elsewhere", (random, files, at) => Relink(files, at, "../../" + files[random.Next(files.Count)].Path)),
        ("in a ring with another question", (_, files, at) => Ring(files, at)),
        ("a stray beside it", (_, files, at) => Add(files, files[at].Path + ".orig", files[at].Text)),
    ];

    /// <summary>Damages some of <paramref name="files"/>, and says which and how.</summary>
    public static string Apply(Random random, List<ContentFile> files)
    {
        List<string> done = [];
        for (var left = random.Next(1, 4); left > 0 && files.Count > 0; left--)
        {
            var at = random.Next(files.Count);
            var path = files[at].Path;
            if (random.Next(3) > 0)
            {
                var (text, what) = TextDamage.Of(random, files[at].Text ?? "");
                files[at] = files[at] with { Text = text };
                done.Add($"{path}: {what}");
            }
            else
            {
                var (name, apply) = Kinds[random.Next(Kinds.Length)];
                apply(random, files, at);
                done.Add($"{path}: {name}");
            }
        }

        return string.Join('\n', done);
    }

    // A folder holds each name once.
    private static void Add(List<ContentFile> files, string path, string? text)
    {
        if (!files.Exists(file => file.Path == path))
        {
            files.Add(new(path, text));
        }
    }

    private static void Move(List<ContentFile> files, int at, string path)
    {
        var text = files[at].Text;
        files.RemoveAt(at);
        Add(files, path, text);
    }

    private static string Renamed(string path, Func<char, char> letter)
    {
        var name = path.LastIndexOf('/') + 1;
        return path[..name] + string.Concat(Path.GetFileNameWithoutExtension(path).Select(letter)) + Path.GetExtension(path);
    }

    private static string InFolderOf(ContentFile other, ContentFile file) =>
        other.Path[..(other.Path.LastIndexOf('/') + 1)] + Path.GetFileName(file.Path);

    private static void Relink(List<ContentFile> files, int at, string target)
    {
        var text = files[at].Text ?? "";
        var link = text.IndexOf("](", StringComparison.Ordinal);
        var end = link < 0 ? -1 : text.IndexOf(')', link);
        files[at] = files[at] with { Text = end < 0 ? $"{text}\n[a]({target})\n" : text[..(link + 2)] + target + text[end..] };
    }

    private static void Ring(List<ContentFile> files, int at)
    {
        var name = Path.GetFileNameWithoutExtension(files[at].Path);
        Add(files, "ja/questions/ring.md", $"# Ring?\n\n- [A]({name}.md){{#a}}\n- [B](ring.md){{#b}}\n- [わからない](../outcomes/b.md){{#unknown}}\n");
        Relink(files, at, "../questions/ring.md");
    }
}
