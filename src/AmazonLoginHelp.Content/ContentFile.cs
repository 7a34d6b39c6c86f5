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

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Reads every file below <paramref name="folder"/>, except hidden ones, in the order of their paths. Links to files are followed;
    /// links to folders are not, because they can lead in circles. A file that cannot be read has no text.
    /// </summary>
    /// <exception cref="IOException">The folder itself cannot be read.</exception>
    public static ImmutableArray<ContentFile> ReadAll(string folder) =>
    [
        .. Files(folder)
            .Select(file => (Path: System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .OrderBy(found => found.Path, StringComparer.Ordinal)
            .Select(found => new ContentFile(found.Path, Read(found.File))),
    ];

    /// <summary>The full paths of the files that <see cref="ReadAll"/> reads, in no order.</summary>
    /// <exception cref="IOException">The folder itself cannot be read.</exception>
    public static IEnumerable<string> Files(string folder) =>
        new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && !IsHidden(ref entry),
            ShouldRecursePredicate = (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0 && !IsHidden(ref entry),
        };

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

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName.StartsWith('.');

    private static string? Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            if (stream.Length > MaxBytes)
            {
                return null;
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return Strict.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (Exception exception) when (exception is DecoderFallbackException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
