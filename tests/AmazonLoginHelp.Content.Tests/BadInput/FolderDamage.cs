using System.Collections.Immutable;
using System.Text;

namespace AmazonLoginHelp.Content.Tests.BadInput;

/// <summary>What happens to a content folder on a disk, where files are bytes and names can be links.</summary>
internal static class FolderDamage
{
    private const int TenMegabytes = 10 * 1024 * 1024;

    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    private static readonly ImmutableArray<(string Name, Action<Random, string> Apply)> Kinds =
    [
        ("in UTF-16", (_, file) => Encode(file, Encoding.Unicode, withMark: true)),
        ("in UTF-16 without its mark", (_, file) => Encode(file, Encoding.BigEndianUnicode, withMark: false)),
        ("in Latin-1", (_, file) => File.WriteAllBytes(file, [.. File.ReadAllBytes(file), .. Encoding.Latin1.GetBytes("Zurück, é")])),
        ("in Shift_JIS", (_, file) => File.WriteAllBytes(file, ShiftJis.GetBytes(File.ReadAllText(file) + "確認コードが届かない"))),
        ("with a byte order mark", (_, file) => Encode(file, Encoding.UTF8, withMark: true)),
        ("with half a character", (_, file) => File.WriteAllBytes(file, [.. File.ReadAllBytes(file), .. Encoding.UTF8.GetBytes("あ").AsSpan(0, 2)])),
        ("with a lone surrogate", (_, file) => File.WriteAllBytes(file, [.. File.ReadAllBytes(file), 0xED, 0xA0, 0x80])),
        ("with line ends of Windows", (_, file) => File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"))),
        ("cut within a byte sequence", (random, file) => File.WriteAllBytes(file, File.ReadAllBytes(file)[..random.Next((int)new FileInfo(file).Length + 1)])),
        ("with random bytes", (random, file) => File.WriteAllBytes(file, Bytes(random, 400))),
        ("with NUL characters", (_, file) => File.AppendAllText(file, new('\0', 400))),
        ("empty", (_, file) => File.WriteAllBytes(file, [])),
        ("of 10 MB", (_, file) => Fill(file, TenMegabytes)),
        ("just below the limit of a file", (random, file) => Fill(file, (256 * 1024) - random.Next(1, 9))),
        ("without the right to read it", (_, file) => Forbid(file)),
        ("with a twin in capitals", (_, file) => File.Copy(file, Beside(file, Path.GetFileName(file).ToUpperInvariant()), overwrite: true)),
        ("as a link to another file", (random, file) => Replace(file, Any(random, file))),
        ("as a link to itself", (_, file) => Replace(file, file)),
        ("as a link to nothing", (_, file) => Replace(file, Beside(file, "nowhere.md"))),
        ("as a link out of the folder", (_, file) => Replace(file, Path.Combine(RepositoryFolder.Root, "README.md"))),
        ("as a link to a folder", (_, file) => Replace(file, RepositoryFolder.Content)),
        ("as a link to its own folder", (_, file) => Replace(file, Path.GetDirectoryName(file)!)),
        ("as a folder", (_, file) => { File.Delete(file); Directory.CreateDirectory(file); }),
        ("below many folders", (_, file) => File.WriteAllText(Path.Combine(Directory.CreateDirectory(Beside(file, string.Join('/', Enumerable.Repeat("deep", 200)))).FullName, "a.md"), "# A\n")),
        ("with a ring of linked folders", (_, file) => Directory.CreateSymbolicLink(Beside(file, "ring"), Path.GetDirectoryName(file)!)),
    ];

    /// <summary>Damages one or two files of <paramref name="folder"/>, and says which and how.</summary>
    public static string Apply(Random random, string folder)
    {
        List<string> done = [];
        for (var left = random.Next(1, 3); left > 0; left--)
        {
            var (name, apply) = Kinds[random.Next(Kinds.Length)];
            var file = Any(random, folder);
            done.Add($"{Path.GetRelativePath(folder, file)}: {name}");
            apply(random, file);
        }

        return string.Join('\n', done);
    }

    private static string Any(Random random, string near)
    {
        var folder = File.Exists(near) ? Path.GetDirectoryName(near)! : near;
        var files = Directory.GetFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint });
        Array.Sort(files, StringComparer.Ordinal);
        return files[random.Next(files.Length)];
    }

    private static string Beside(string file, string name) => Path.Combine(Path.GetDirectoryName(file)!, name);

    private static void Encode(string file, Encoding encoding, bool withMark) =>
        File.WriteAllBytes(file, [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(File.ReadAllText(file))]);

    private static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    private static void Fill(string file, int length)
    {
        using var stream = File.Open(file, FileMode.Append);
        var line = Encoding.UTF8.GetBytes("# a comment of YAML, or a heading\n");
        while (stream.Length + line.Length < length)
        {
            stream.Write(line);
        }
    }

    // To a superuser every file is readable; then this damage is none.
    private static void Forbid(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.None);
        }
    }

    private static void Replace(string file, string target)
    {
        var away = file == target ? target : Path.GetFullPath(target);
        File.Delete(file);
        File.CreateSymbolicLink(file, away);
    }
}
