using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Features.Check;
using AmazonLoginHelp.Web.Hosting;
using AmazonLoginHelp.Web.Live;
using AmazonLoginHelp.Web.Tests.Components;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace AmazonLoginHelp.Web.Tests.Live;

/// <summary>The wizard in a page, and over a connection.</summary>
public sealed class WizardTests : BunitContext
{
    private static readonly Incident Trouble = Site.Guide.Incidents[0];

    private readonly HandClock _clock = new(new(2026, 12, 1, 12, 0, 0, TimeSpan.FromHours(9)));
    private readonly GuideSource _guides = new(new(Site.Guide, "1", []));
    private readonly Pages _pages = new();
    private readonly TroubleWatch _watch;

    public WizardTests()
    {
        _watch = new(_guides, _clock);
        Services.AddSingleton(new LiveFeed([_pages], _watch, _clock));
    }

    [Fact]
    public void In_a_page_it_is_what_the_page_brings()
    {
        SetRendererInfo(new("Static", isInteractive: false));

        var wizard = Draw("/check/a", first: _pages.Of("/check/a"));

        wizard.MarkupMatches("<h1>/check/a</h1>");
    }

    [Fact]
    public void Over_a_connection_it_begins_as_an_empty_place_and_the_page_stays()
    {
        var wizard = Live();

        Assert.Empty(wizard.FindAll("h1"));
        Assert.Equal("0", wizard.Find(".live").GetAttribute("data-turn"));
        Assert.False(wizard.Find(".live").HasAttribute("data-at"));
        Assert.Empty(wizard.Find("[role='status']").Children);
    }

    [Fact]
    public async Task What_is_asked_for_is_shown_with_its_address_and_the_number_of_the_tap()
    {
        var wizard = Live();

        await AskAsync(wizard, "/check/b?x=1", 3);

        Assert.Equal("/check/b?x=1", wizard.Find("h1").TextContent);
        Assert.Equal("/check/b?x=1", wizard.Find(".live").GetAttribute("data-at"));
        Assert.Equal("3", wizard.Find(".live").GetAttribute("data-turn"));
    }

    [Theory]
    [InlineData("/check/nothing")]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://elsewhere.example/check/b")]
    public async Task What_cannot_be_shown_gets_no_answer_and_nothing_changes(string address)
    {
        var wizard = Live();
        await AskAsync(wizard, "/check/b", 1);

        await AskAsync(wizard, address, 2);

        Assert.Equal("/check/b", wizard.Find("h1").TextContent);
        Assert.Equal("1", wizard.Find(".live").GetAttribute("data-turn"));
    }

    [Fact]
    public async Task Trouble_that_has_begun_is_told_and_what_is_shown_stays_until_the_next_tap()
    {
        await _watch.StartAsync(CancellationToken.None);
        var wizard = Live();
        await AskAsync(wizard, "/check/b", 1);

        Begin();

        wizard.WaitForAssertion(() => Assert.Contains(Trouble.Title, wizard.Find("[role='status']").TextContent, StringComparison.Ordinal));
        Assert.Equal("/check/b", wizard.Find("[role='status'] a").GetAttribute("href"));
        Assert.Equal("1", wizard.Find(".live").GetAttribute("data-turn"));

        await AskAsync(wizard, "/check/b", 2);
        Assert.Empty(wizard.Find("[role='status']").Children);
    }

    [Fact]
    public void Trouble_that_began_between_the_page_and_the_connection_is_told_and_what_the_page_tells_is_not_told_again()
    {
        Begin();

        Assert.Contains(Trouble.Title, Live().Find("[role='status']").TextContent, StringComparison.Ordinal);
        Assert.Empty(Live(Trouble.Id).Find("[role='status']").Children);
    }

    [Fact]
    public async Task News_that_was_closed_does_not_come_again()
    {
        await _watch.StartAsync(CancellationToken.None);
        var wizard = Live();
        Begin();
        wizard.WaitForAssertion(() => Assert.NotEmpty(wizard.Find("[role='status']").Children));

        await wizard.Find("[role='status'] button").ClickAsync(new());
        _guides.Replace(new(Site.Guide, "3", []));
        _guides.Replace(new(_guides.Current with { Incidents = [Trouble with { To = null }] }, "4", []));

        Assert.Empty(wizard.Find("[role='status']").Children);
    }

    [Fact]
    public async Task A_tap_that_names_no_address_is_passed_over()
    {
        var wizard = Live();

        await AskAsync(wizard, null!, 1);

        Assert.Empty(wizard.FindAll("h1"));
    }

    [Fact]
    public async Task A_wizard_that_has_ended_is_told_nothing_more()
    {
        await _watch.StartAsync(CancellationToken.None);
        var wizard = Live();
        var asked = _pages.Asked;
        await DisposeComponentsAsync();

        Begin();

        Assert.Equal(asked, _pages.Asked);
        Assert.NotNull(wizard);
    }

    private IRenderedComponent<Wizard> Live(params string[] known)
    {
        SetRendererInfo(new("Server", isInteractive: true));
        return Draw("/check/a", known: known);
    }

    private IRenderedComponent<Wizard> Draw(string address, LiveView? first = null, string[]? known = null) => Render<Wizard>(parameters =>
    {
        if (first is not null)
        {
            parameters.AddCascadingValue(first);
        }

        parameters.Add(wizard => wizard.Address, address).Add(wizard => wizard.Known, known ?? []);
    });

    private static Task AskAsync(IRenderedComponent<Wizard> wizard, string address, int turn) =>
        wizard.Find(".live").TriggerEventAsync("onasked", new AskedEventArgs { Address = address, Turn = turn });

    /// <summary>Declares some trouble, as a saved file does.</summary>
    private void Begin()
    {
        _pages.Incidents = [Trouble];
        var day = _clock.GetUtcNow().ToOffset(TimeSpan.FromHours(9));
        var now = Trouble with { From = new(DateOnly.FromDateTime(day.DateTime), null), To = null };
        _guides.Replace(new(Site.Guide with { Incidents = [now] }, "2", []));
    }

    private sealed class Pages : ILivePages
    {
        public ImmutableArray<Incident> Incidents { get; set; } = [];

        public int Asked { get; private set; }

        public LiveView Of(string address) => new(address, Site.Frame, Incidents, builder =>
        {
            builder.OpenElement(0, "h1");
            builder.AddContent(1, address);
            builder.CloseElement();
        });

        public Task<LiveView?> FindAsync(PageAddress address)
        {
            Asked++;
            return Task.FromResult(address.Path is "/check/a" or "/check/b" ? Of(address.Text) : null);
        }
    }
}
