using System.Collections.Immutable;
using System.Text;

namespace AmazonLoginHelp.Content;

/// <summary>A file of the content folder, as text.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes.</param>
/// <param name="Text">What it says; null if it is no UTF-8 text of a sensible size.</param>
public sealed record ContentFile(string Path, string? Text)
{
    private const int MaxBytes = 256 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads every file below <paramref name="folder"/>, except hidden ones, in the order of their paths.</summary>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static ImmutableArray<ContentFile> ReadAll(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .Where(found => !found.Path.Split('/').Any(part => part.StartsWith('.')))
            .OrderBy(found => found.Path, StringComparer.Ordinal)
            .Select(found => new ContentFile(found.Path, Read(found.File))),
    ];

    private static string? Read(string file)
    {
        if (new FileInfo(file).Length > MaxBytes)
        {
            return null;
        }

        try
        {
            return Strict.GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
