using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using AmazonLoginHelp.Web.Tests.Starting;

namespace AmazonLoginHelp.Web.Tests.Living;

/// <summary>What is saved is served, as a whole or not at all.</summary>
public sealed class LivingContentTests
{
    private static readonly FaqEntry Entry = Site.Guide.Faq[0];
    private static readonly string EntryFile = $"ja/faq/{Entry.Id}.md";
    private static readonly string Address = $"/faq/{Entry.Id}";

    private static readonly ContentPace WithoutWatcher = new() { Watches = false, BetweenLooks = TimeSpan.FromMilliseconds(20) };

    [Fact]
    public async Task A_saved_file_is_served_without_a_restart()
    {
        using var site = new LivingSite();

        await site.AfterAsync(() => site.Copy.Append(EntryFile, "きょう書き足した文です。"));

        Assert.Contains("きょう書き足した文です。", (await site.Client.OpenAsync(Address)).MainWords, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_system_tells_nothing_looking_finds_the_change()
    {
        using var site = new LivingSite(pace: WithoutWatcher);

        await site.AfterAsync(() => site.Copy.Append(EntryFile, "きょう書き足した文です。"));

        Assert.Contains("きょう書き足した文です。", (await site.Client.OpenAsync(Address)).MainWords, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_leaves_size_and_date_alone_is_found_by_reading()
    {
        using var site = new LivingSite(pace: WithoutWatcher with { BetweenReadings = TimeSpan.FromMilliseconds(50) });
        await site.AfterAsync(() => site.Copy.Append(EntryFile, "前の文です。"));
        var path = Path.Combine(site.Copy.Content, EntryFile);
        var date = File.GetLastWriteTimeUtc(path);

        await site.AfterAsync(() =>
        {
            File.WriteAllText(path, File.ReadAllText(path).Replace("前の文です。", "後の文です。", StringComparison.Ordinal));
            File.SetLastWriteTimeUtc(path, date);
        });

        Assert.Contains("後の文です。", (await site.Client.OpenAsync(Address)).MainWords, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_file_and_a_file_that_was_taken_away_are_noticed()
    {
        using var site = new LivingSite();
        var path = Path.Combine(site.Copy.Content, "ja", "faq", "brand-new.md");

        await site.AfterAsync(() => File.WriteAllText(path, "---\norder: 999\nsymptoms: []\n---\n# 新しい質問\n\n新しい答えです。\n"));
        Assert.Equal("新しい質問", (await site.Client.OpenAsync("/faq/brand-new")).Heading);

        await site.AfterAsync(() => File.Delete(path));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await site.Client.OpenAsync("/faq/brand-new")).Status);
    }

    [Fact]
    public async Task A_broken_change_leaves_the_last_good_guide_serving_until_it_is_mended()
    {
        using var site = new LivingSite();
        var before = await site.Client.OpenAsync(Address);
        var good = site.Content;

        await site.AfterAsync(() => site.Copy.Append(EntryFile, "<b>太い字</b>です。"));

        Assert.Same(good.Guide, site.Content.Guide);
        Assert.Equal(good.Version, site.Content.Version);
        Assert.Equal(EntryFile, Assert.Single(site.Content.Rejected.Select(diagnostic => diagnostic.File).Distinct()));
        Assert.Equal(before.MainWords, (await site.Client.OpenAsync(Address)).MainWords);

        await site.AfterAsync(() => site.Copy.Replace(EntryFile, "<b>太い字</b>です。", "ふつうの字です。"));

        Assert.Empty(site.Content.Rejected);
        Assert.Contains("ふつうの字です。", (await site.Client.OpenAsync(Address)).MainWords, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_change_that_is_taken_back_leaves_no_trace()
    {
        using var site = new LivingSite();
        var version = site.Content.Version;
        await site.AfterAsync(() => site.Copy.Append(EntryFile, "<b>太い字</b>です。"));

        await site.AfterAsync(() => site.Copy.Replace(EntryFile, "\n<b>太い字</b>です。\n", ""));

        Assert.Equal((version, 0), (site.Content.Version, site.Content.Rejected.Length));
    }

    [Fact]
    public async Task A_folder_that_takes_the_place_of_the_first_is_followed_like_it()
    {
        using var site = new LivingSite();
        var other = new ContentCopy();
        Directory.Move(other.Content, site.Copy.Content + "-next");
        File.AppendAllText(Path.Combine(site.Copy.Content + "-next", EntryFile), "\n次の版の文です。\n");

        await site.AfterAsync(() =>
        {
            Directory.Move(site.Copy.Content, site.Copy.Content + "-before");
            Directory.Move(site.Copy.Content + "-next", site.Copy.Content);
        });
        await site.AfterAsync(() => site.Copy.Append(EntryFile, "その次の文です。"));

        Assert.Contains("次の版の文です。その次の文です。", (await site.Client.OpenAsync(Address)).MainWords.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        other.Dispose();
    }

    [Fact]
    public async Task When_the_whole_folder_is_gone_the_last_good_guide_goes_on()
    {
        using var site = new LivingSite();

        await site.AfterAsync(() => Directory.Move(site.Copy.Content, site.Copy.Content + "-elsewhere"));

        Assert.NotEmpty(site.Content.Rejected);
        Assert.Equal(Entry.Title, (await site.Client.OpenAsync(Address)).Heading);
    }
}
