using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Features.Fixes;
using AmazonLoginHelp.Web.Live;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class CodeWaitTests : PageContext
{
    private const string Over = "5分たちました。コードを1回だけ頼めます。";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly DateTimeOffset Morning = new(2026, 12, 1, 10, 32, 20, TimeSpan.FromHours(9));
    private static readonly Fix Waiting = Site.Guide.Fixes[0] with { Id = "sample-waiting", Wait = 5 * Minute };
    private static readonly Fix Other = Waiting with { Id = "sample-other", Wait = 10 * Minute };

    private readonly HandClock _clock = new(Morning);
    private readonly Countdown _countdown;

    public CodeWaitTests() => _countdown = new(_clock);

    [Fact]
    public void On_a_page_without_a_connection_there_is_nothing_of_it() =>
        Assert.Empty(Steps(Waiting, null).FindAll(".wait, button, [role='status']"));

    [Fact]
    public void A_fix_that_asks_for_no_code_after_waiting_has_nothing_of_it() =>
        Assert.Empty(Steps(Waiting with { Wait = null }, _countdown).FindAll(".wait, button, [role='status']"));

    [Fact]
    public void Nothing_is_measured_until_the_button_below_the_steps_is_pressed()
    {
        var steps = Steps(Waiting, _countdown);

        Assert.Equal("いまから5分を計る", steps.Find("section[aria-labelledby='steps'] > ol ~ p button").TextContent);
        Assert.Empty(Said(steps));
        Assert.Equal(0, _clock.Running);
    }

    [Fact]
    public void The_button_gives_way_to_the_hour_at_which_the_wait_is_surely_over()
    {
        var steps = Begun(Waiting);

        Assert.Equal("10時38分になったら、コードを1回だけ頼めます。", Said(steps));
        Assert.Equal("あと約5分です。", steps.Find(".left").TextContent);
        Assert.Empty(steps.FindAll("button"));
    }

    [Fact]
    public void A_wait_that_begins_with_a_minute_ends_with_one()
    {
        _clock.Pass(TimeSpan.FromSeconds(40));

        Assert.StartsWith("10時38分になったら", Said(Begun(Waiting)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_changes_with_each_minute_and_what_is_read_out_does_not()
    {
        var steps = Begun(Waiting);
        var said = Said(steps);

        Assert.All([4, 3, 2, 1], left =>
        {
            _clock.Pass(Minute);

            Assert.Equal($"あと約{left}分です。", steps.Find(".left").TextContent);
            Assert.Equal(said, Said(steps));
            Assert.Null(steps.Find(".left").Closest("[role='status']"));
        });
    }

    [Fact]
    public void Nothing_is_drawn_between_the_minutes()
    {
        var steps = Begun(Waiting);
        var drawn = steps.FindComponent<CodeWait>().RenderCount;

        _clock.Pass(TimeSpan.FromSeconds(59));

        Assert.Equal(drawn, steps.FindComponent<CodeWait>().RenderCount);
    }

    [Fact]
    public void When_the_time_is_over_it_says_so_and_the_clock_is_left_alone()
    {
        var steps = Begun(Waiting);

        _clock.Pass(5 * Minute);

        Assert.Equal(Over, Said(steps));
        Assert.Empty(steps.FindAll(".left, button"));
        Assert.Equal(0, _clock.Running);
    }

    [Fact]
    public async Task It_goes_on_while_something_else_is_read_without_a_timer()
    {
        Begun(Waiting);
        await DisposeComponentsAsync();

        _clock.Pass(1.5 * Minute);

        Assert.Equal(0, _clock.Running);
        Assert.Equal("いまから10分を計る", Steps(Other, _countdown).Find("button").TextContent);
        var back = Steps(Waiting, _countdown);
        Assert.Equal("あと約4分です。", back.Find(".left").TextContent);
        _clock.Pass(0.5 * Minute);
        Assert.Equal("あと約3分です。", back.Find(".left").TextContent);
    }

    [Fact]
    public async Task Who_comes_back_after_the_time_reads_that_it_is_over()
    {
        Begun(Waiting);
        await DisposeComponentsAsync();
        _clock.Pass(20 * Minute);

        Assert.Equal(Over, Said(Steps(Waiting, _countdown)));
    }

    [Fact]
    public async Task A_wait_that_begins_for_another_fix_takes_the_place_of_the_first()
    {
        Begun(Waiting);
        await DisposeComponentsAsync();
        _clock.Pass(3 * Minute);
        Begun(Other);
        await DisposeComponentsAsync();

        Assert.Single(Steps(Waiting, _countdown).FindAll("button"));
        Assert.Equal("あと約10分です。", Steps(Other, _countdown).Find(".left").TextContent);
    }

    [Fact]
    public void Time_passes_where_the_hour_stands_still()
    {
        var clock = new HandClock(Morning) { StandsStill = true };
        var steps = Steps(Waiting, new(clock));
        steps.Find("button").Click();

        clock.Pass(2 * Minute);
        Assert.Equal("あと約3分です。", steps.Find(".left").TextContent);
        clock.Pass(3 * Minute);
        Assert.Equal(Over, Said(steps));
    }

    private static string Said(IRenderedComponent<FixSteps> steps) => steps.Find("[role='status']").TextContent;

    private IRenderedComponent<FixSteps> Begun(Fix fix)
    {
        var steps = Steps(fix, _countdown);
        steps.Find("button").Click();
        return steps;
    }

    private IRenderedComponent<FixSteps> Steps(Fix fix, Countdown? countdown) => Draw<FixSteps>(with =>
    {
        with.Add(steps => steps.Fix, fix);
        if (countdown is not null)
        {
            with.AddCascadingValue(countdown);
        }
    });
}
