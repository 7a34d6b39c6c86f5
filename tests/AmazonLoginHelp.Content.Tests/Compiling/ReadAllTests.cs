using System.Text;

namespace AmazonLoginHelp.Content.Tests.Compiling;

public sealed class ReadAllTests
{
    [Fact]
    public void Files_come_in_the_order_of_their_paths_with_forward_slashes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("ja/pages/b.md", "b"u8.ToArray());
        folder.Write("ja/pages/a.md", "a"u8.ToArray());
        folder.Write("facts/z.yaml", "z"u8.ToArray());
        folder.Write("ja/Pages.md", "P"u8.ToArray());

        Assert.Equal(["facts/z.yaml", "ja/Pages.md", "ja/pages/a.md", "ja/pages/b.md"], ContentFile.ReadAll(folder.Path).Select(file => file.Path));
    }

    [Fact]
    public void Hidden_files_and_what_lies_in_hidden_folders_are_left_out()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".git/config", "x"u8.ToArray());
        folder.Write("ja/.hidden/a.md", "x"u8.ToArray());
        folder.Write("ja/pages/.a.md.swp", "x"u8.ToArray());
        folder.Write("ja/pages/a.md", "x"u8.ToArray());

        Assert.Equal(["ja/pages/a.md"], ContentFile.ReadAll(folder.Path).Select(file => file.Path));
    }

    [Fact]
    public void Text_comes_without_a_byte_order_mark_and_with_plain_line_ends()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", [.. Encoding.UTF8.Preamble, .. "one\r\ntwo\rthree\nfour"u8]);

        Assert.Equal("one\ntwo\nthree\nfour", Assert.Single(ContentFile.ReadAll(folder.Path)).Text);
    }

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xC0, 0xAF)]
    [InlineData(0xED, 0xA0, 0x80)]
    [InlineData(0xE3, 0x81)]
    public void What_is_not_UTF_8_has_no_text(params int[] bytes)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", [.. "# A "u8, .. bytes.Select(value => (byte)value)]);

        Assert.Null(Assert.Single(ContentFile.ReadAll(folder.Path)).Text);
    }

    [Fact]
    public void An_empty_file_has_an_empty_text()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", []);

        Assert.Equal("", Assert.Single(ContentFile.ReadAll(folder.Path)).Text);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_at_once()
    {
        using var folder = new TemporaryFolder();

        Assert.Throws<DirectoryNotFoundException>(() => ContentFile.ReadAll(Path.Combine(folder.Path, "missing")));
    }

    [Fact]
    public void What_editors_leave_behind_is_left_out()
    {
        using var folder = new TemporaryFolder();
        folder.Write("ja/pages/a.md", "a"u8.ToArray());
        folder.Write("ja/pages/a.md~", "a"u8.ToArray());
        folder.Write("ja/pages/#a.md#", "a"u8.ToArray());
        folder.Write("old~/a.md", "a"u8.ToArray());

        Assert.Equal(["ja/pages/a.md"], ContentFile.ReadAll(folder.Path).Select(file => file.Path));
    }

    [Fact]
    public void A_folder_that_is_a_link_is_read_as_if_it_stood_there()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".revision-1/ja/pages/a.md", "a"u8.ToArray());
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, ".data"), ".revision-1");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "ja"), Path.Combine(".data", "ja"));

        Assert.Equal([new("ja/pages/a.md", "a")], ContentFile.ReadAll(folder.Path));
    }

    [Fact]
    public void A_link_that_leads_back_is_named_and_not_followed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("ja/pages/a.md", "a"u8.ToArray());
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "ja", "pages", "up"), "..");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "ja", "itself.md"), "itself.md");

        Assert.Equal([new("ja/itself.md", null), new("ja/pages/a.md", "a"), new("ja/pages/up", null)], ContentFile.ReadAll(folder.Path));
    }

    [Fact]
    public void Links_that_lead_to_one_another_come_to_an_end()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/one.md", "1"u8.ToArray());
        folder.Write("b/two.md", "2"u8.ToArray());
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "a", "b"), Path.Combine("..", "b"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "b", "a"), Path.Combine("..", "a"));

        Assert.Contains(new("a/one.md", "1"), ContentFile.ReadAll(folder.Path));
    }

    [Fact]
    public async Task A_pipe_that_nobody_writes_to_holds_nobody_up()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such files.");
        using var folder = new TemporaryFolder();
        using var made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(folder.Path, "pipe.md")]);
        await made.WaitForExitAsync();

        var read = await Task.Run(() => ContentFile.ReadAll(folder.Path)).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal([new("pipe.md", "")], read);
    }
}
