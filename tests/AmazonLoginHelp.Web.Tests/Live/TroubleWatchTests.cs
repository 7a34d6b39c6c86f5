using AmazonLoginHelp.Content;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using AmazonLoginHelp.Web.Live;
using AmazonLoginHelp.Web.Tests.Components;
using AmazonLoginHelp.Web.Tests.Starting;

namespace AmazonLoginHelp.Web.Tests.Live;

public sealed class TroubleWatchTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(9));

    private readonly HandClock _clock = new(Now);
    private readonly ContentCopy _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task It_tells_when_the_hour_of_some_trouble_has_come_and_when_it_is_over()
    {
        var guides = new GuideSource(new(GuideWithTrouble("2026-12-01 10:01", "2026-12-01 10:02"), "1", []));
        using var watch = new TroubleWatch(guides, _clock);
        var told = 0;
        watch.Changed += () => told++;
        await watch.StartAsync(CancellationToken.None);

        _clock.Pass(TimeSpan.FromSeconds(30));
        Assert.Equal(0, told);
        _clock.Pass(TimeSpan.FromSeconds(31));
        Assert.Equal(1, told);
        _clock.Pass(TimeSpan.FromSeconds(120));
        Assert.Equal(2, told);

        await watch.StopAsync(CancellationToken.None);
        Assert.Equal(0, _clock.Running);
    }

    [Fact]
    public async Task A_new_guide_is_news_only_if_it_brings_trouble_or_takes_it_away()
    {
        var troubled = GuideWithTrouble("2026-12-01 09:00", "2026-12-02");
        var guides = new GuideSource(new(Site.Guide, "1", []));
        using var watch = new TroubleWatch(guides, _clock);
        var told = 0;
        watch.Changed += () => told++;
        await watch.StartAsync(CancellationToken.None);

        guides.Replace(new(Site.Guide, "2", []));
        Assert.Equal(0, told);
        guides.Replace(new(troubled, "3", []));
        Assert.Equal(1, told);
        guides.Replace(new(Site.Guide, "4", []));
        Assert.Equal(2, told);

        await watch.StopAsync(CancellationToken.None);
        guides.Replace(new(troubled, "5", []));
        Assert.Equal(2, told);
    }

    private Guide GuideWithTrouble(string from, string to)
    {
        _content.Declare("見本の不具合", from, to, "見本のお知らせで、終わりがわかります。", "no-code");
        var compilation = GuideCompiler.Compile(ContentFile.ReadAll(_content.Content), Site.Day);
        return compilation.Guide ?? throw new InvalidOperationException(string.Join('\n', compilation.Diagnostics));
    }
}
