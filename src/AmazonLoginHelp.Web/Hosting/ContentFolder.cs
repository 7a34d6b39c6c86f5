using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using AmazonLoginHelp.Content;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>Where the content is read from.</summary>
internal sealed record ContentFolder(string Path)
{
    private const string Name = "content";

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
                hash.AppendData(Encoding.UTF8.GetBytes(file + Look(ContentFile.Meant(file))));
            }
        }
        catch (IOException exception)
        {
            // Something was taken away while it was looked at, or a link leads in a circle; the next look tells.
            hash.AppendData(Encoding.UTF8.GetBytes(exception.Message));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // A file that was put in the place of another is as old as that place says, but it was made at another time.
    private static string Look(FileInfo file) =>
        $"{file.FullName}\0{(file.Exists ? file.Length : -1)}\0{file.LastWriteTimeUtc.Ticks}\0{file.CreationTimeUtc.Ticks}\0";

    private static string[] Usual => [System.IO.Path.Combine(Environment.CurrentDirectory, Name), System.IO.Path.Combine(AppContext.BaseDirectory, Name)];
}
