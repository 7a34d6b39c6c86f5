namespace AmazonLoginHelp.Content.Tests.Compiling;

/// <summary>A server asks by this whether files say anything new.</summary>
public sealed class VersionTests
{
    private static readonly ContentFile[] Files = [new("a.md", "# A\n"), new("b.md", "# B\n"), new("c.md", null)];

    [Fact]
    public void The_same_files_have_the_same_version() =>
        Assert.Equal(ContentFile.Version(Files), ContentFile.Version([.. Files.Select(file => file with { })]));

    [Fact]
    public void A_version_is_short_enough_to_be_read_out() => Assert.Matches("^[0-9a-f]{12}$", ContentFile.Version([]));

    [Fact]
    public void Any_change_of_a_name_or_a_text_is_another_version()
    {
        ContentFile[][] changed =
        [
            [Files[0] with { Text = "# A" }, Files[1], Files[2]],
            [Files[0] with { Path = "d.md" }, Files[1], Files[2]],
            [Files[0], Files[1], Files[2] with { Text = "" }],
            [Files[0], Files[1]],
            [new("a.md", "# A\nb.md"), Files[1], Files[2]],
            [],
        ];

        Assert.Equal(changed.Length + 1, changed.Append(Files).Select(ContentFile.Version).Distinct().Count());
    }
}
