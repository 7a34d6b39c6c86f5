using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;

namespace AmazonLoginHelp.Content;

/// <summary>A file of the content folder, as text.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes.</param>
/// <param name="Text">What it says; null if it cannot be read as UTF-8 text of a sensible size.</param>
public sealed record ContentFile(string Path, string? Text)
{
    private const int MaxBytes = 256 * 1024;

    /// <summary>Folders within folders; the content format has two.</summary>
    private const int Deepest = 8;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Reads every file below <paramref name="folder"/>, in the order of their paths, except hidden ones and what editors leave behind
    /// (<c>name~</c>, <c>#name#</c>). Links are followed. A file that cannot be read has no text, and a link that leads back to a folder
    /// above it is taken for such a file.
    /// </summary>
    /// <exception cref="IOException">The folder itself cannot be read.</exception>
    public static ImmutableArray<ContentFile> ReadAll(string folder) =>
    [
        .. Files(folder)
            .Select(file => (Path: System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .OrderBy(found => found.Path, StringComparer.Ordinal)
            .Select(found => new ContentFile(found.Path, Read(found.File))),
    ];

    /// <summary>A file's own text as it is read here: without the mark of the byte order, and with line feeds only.</summary>
    public static string AsRead(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n");

    /// <summary>The full paths of the files that <see cref="ReadAll"/> reads, in no order.</summary>
    /// <exception cref="IOException">The folder itself cannot be read.</exception>
    public static IEnumerable<string> Files(string folder) =>
        new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, MaxRecursionDepth = Deepest })
        {
            ShouldIncludePredicate = (ref entry) => !IsPassedOver(entry.FileName) && (!entry.IsDirectory || LeadsBack(ref entry)),
            ShouldRecursePredicate = (ref entry) => !IsPassedOver(entry.FileName) && !LeadsBack(ref entry),
        };

    /// <summary>What is read under the name of <paramref name="file"/>: itself, or where its links end.</summary>
    /// <exception cref="IOException">Its links lead in a circle.</exception>
    public static FileInfo Meant(string file)
    {
        var named = new FileInfo(file);
        return named.LinkTarget is null ? named : named.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? named;
    }

    /// <summary>A short name for what some files say: the same for the same paths and texts, another for any others (SHA-256, 12 digits).</summary>
    public static string Version(IEnumerable<ContentFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\0{file.Text?.Length ?? -1}\0{file.Text}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private static bool IsPassedOver(ReadOnlySpan<char> name) => name[0] == '.' || name[^1] == '~' || (name[0] == '#' && name[^1] == '#');

    private static bool LeadsBack(ref FileSystemEntry entry) =>
        (entry.Attributes & FileAttributes.ReparsePoint) != 0
        && Directory.ResolveLinkTarget(entry.ToFullPath(), returnFinalTarget: true) is DirectoryInfo target
        && $"{entry.Directory}/".StartsWith($"{target.FullName.TrimEnd('/')}/", StringComparison.Ordinal);

    private static string? Read(string path)
    {
        try
        {
            var file = Meant(path);
            // A pipe has no length either, and whoever opens one waits for ever.
            return !file.Exists || file.Length > MaxBytes ? null
                : file.Length == 0 ? ""
                : AsRead(Strict.GetString(File.ReadAllBytes(file.FullName)));
        }
        catch (Exception exception) when (exception is DecoderFallbackException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
