using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Tests.Hosting;

/// <summary>A file of the content is written as a whole, or not at all.</summary>
public sealed class WritingContentTests : IDisposable
{
    private const int Letters = 200_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("amazonloginhelp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Who_reads_while_a_file_is_written_sees_the_old_text_or_the_new()
    {
        var folder = new ContentFolder(_folder);
        var file = Path.Combine(_folder, "about.md");
        folder.Write("about.md", new('a', Letters));
        using var written = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            var seen = new HashSet<string>();
            do
            {
                seen.Add(Told(File.ReadAllText(file)));
            }
            while (!written.IsCancellationRequested);

            return seen;
        }, TestContext.Current.CancellationToken);

        for (var time = 0; time < 200; time++)
        {
            folder.Write("about.md", new((char)('a' + (time % 2)), Letters));
        }

        await written.CancelAsync();

        Assert.Empty((await reading).Except(["a", "b"]));
    }

    [Fact]
    public void Nothing_but_the_file_is_left_and_its_text_is_exact()
    {
        new ContentFolder(_folder).Write("about.md", "\uFEFF# 説明\r\n");

        Assert.Equal("about.md", Path.GetFileName(Assert.Single(Directory.GetFileSystemEntries(_folder))));
        Assert.Equal("\uFEFF# 説明\r\n", new ContentFolder(_folder).ReadWhole("about.md"));
    }

    [Fact]
    public void What_cannot_be_written_leaves_nothing_behind()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "about.md", "full"));

        Assert.ThrowsAny<Exception>(() => new ContentFolder(_folder).Write("about.md", "# About"));

        Assert.Single(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_link_to_a_file_stays_one_and_the_file_it_leads_to_keeps_its_rights()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Rights of this kind are not known there.");
            return;
        }

        var meant = Path.Combine(_folder, "meant.md");
        var link = Path.Combine(_folder, "link.md");
        File.WriteAllText(meant, "old");
        File.SetUnixFileMode(meant, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        File.CreateSymbolicLink(link, meant);

        new ContentFolder(_folder).Write("link.md", "new");

        Assert.Equal("new", File.ReadAllText(meant));
        Assert.Equal(meant, new FileInfo(link).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(meant));
    }

    private static string Told(string text) => text.Length == Letters && text.Distinct().Count() == 1 ? text[..1] : $"{text.Length} letters";
}
