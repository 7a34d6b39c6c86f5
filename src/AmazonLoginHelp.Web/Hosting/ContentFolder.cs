using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using AmazonLoginHelp.Content;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>Where the content is read from.</summary>
internal sealed record ContentFolder(string Path)
{
    private const string Name = "content";

    // The mark of the byte order, if there is one, is part of the text and is written back.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The folder that was named, else <c>content</c> under the current folder, else the one beside the program; null if there is none.</summary>
    public static ContentFolder? Find(string? named) =>
        (named is null ? Usual : [named]).FirstOrDefault(Directory.Exists) is { } path ? new(System.IO.Path.GetFullPath(path)) : null;

    /// <summary>All files; none if the folder is gone.</summary>
    public ImmutableArray<ContentFile> Read()
    {
        try
        {
            return ContentFile.ReadAll(Path);
        }
        catch (IOException)
        {
            return [];
        }
    }

    /// <summary>What can be seen of the files without reading them; differs after all changes but those that keep a file's length and date.</summary>
    public string Look()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            foreach (var file in ContentFile.Files(Path))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Look(file)));
            }
        }
        catch (IOException exception)
        {
            // A folder was taken away while it was looked at; the next look tells.
            hash.AppendData(Encoding.UTF8.GetBytes(exception.Message));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A file's own text, with its line ends and its mark of the byte order.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public string ReadWhole(string file) => Utf8.GetString(File.ReadAllBytes(System.IO.Path.Combine(Path, file)));

    /// <summary>
    /// Writes a file as a whole: whoever reads it meanwhile, such as a server that follows the folder, sees the old text or the new one. A
    /// link is followed, not replaced.
    /// </summary>
    /// <exception cref="IOException">It cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; it is as it was.</exception>
    public void Write(string file, string text)
    {
        var path = ContentFile.Meant(System.IO.Path.Combine(Path, file)).FullName;
        var hidden = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, $".{System.IO.Path.GetFileName(path)}.{Guid.NewGuid():N}");
        try
        {
            File.WriteAllBytes(hidden, Utf8.GetBytes(text));
            if (File.Exists(path) && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(hidden, File.GetUnixFileMode(path));
            }

            File.Move(hidden, path, overwrite: true);
        }
        finally
        {
            File.Delete(hidden);
        }
    }

    // A file that was put in the place of another is as old as that place says, but it was made at another time.
    private static string Look(string path)
    {
        try
        {
            var file = ContentFile.Meant(path);
            return $"{path}\0{file.FullName}\0{(file.Exists ? file.Length : -1)}\0{file.LastWriteTimeUtc.Ticks}\0{file.CreationTimeUtc.Ticks}\0";
        }
        catch (IOException)
        {
            return $"{path}\0leads in a circle\0";
        }
    }

    private static string[] Usual => [System.IO.Path.Combine(Environment.CurrentDirectory, Name), System.IO.Path.Combine(AppContext.BaseDirectory, Name)];
}
