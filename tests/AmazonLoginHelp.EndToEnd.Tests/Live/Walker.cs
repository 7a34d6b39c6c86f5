using System.Diagnostics;
using System.Text.RegularExpressions;
using AmazonLoginHelp.Engine;
using Microsoft.Playwright;

namespace AmazonLoginHelp.EndToEnd.Tests.Live;

/// <summary>Walks roads from their first question to the first fix of the plan, and keeps the clock: how soon each tap is answered, and whether every answer is still there.</summary>
internal sealed class Walker
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private readonly Uri _site;
    private readonly List<TimeSpan> _waits = [];
    private readonly List<string> _documents = [];
    private readonly List<Task> _sockets = [];
    private int _roads;
    private int _answers;

    public Walker(IPage page, Uri site)
    {
        (Page, _site) = (page, site);
        page.Request += (_, request) =>
        {
            if (request.IsNavigationRequest && request.Frame == page.MainFrame)
            {
                _documents.Add(request.Url);
            }
        };
        page.WebSocket += (_, socket) =>
        {
            var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            socket.Close += (_, _) => ended.TrySetResult();
            _sockets.Add(ended.Task);
        };
    }

    public IPage Page { get; }

    /// <summary>Comes with a phone to a site that is warm.</summary>
    public static async Task<Walker> ArriveAsync(Browser browser, Uri address, Action<BrowserNewContextOptions>? change = null)
    {
        await WarmAsync(address);
        var page = await browser.OpenAsync(options =>
        {
            options.HasTouch = true;
            change?.Invoke(options);
        });
        return new(page, address);
    }

    /// <summary>Asks once: a program that has just begun answers so slowly that pages stay plain, as they should.</summary>
    public static async Task WarmAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        Assert.NotEmpty(await client.GetStringAsync(new Uri("/check/code-by", UriKind.Relative)));
    }

    /// <summary>Comes to the first question of a road, and waits until taps are answered without a document.</summary>
    public static async Task<Walker> LiveAsync(Browser browser, Uri address, Road road)
    {
        var walker = await ArriveAsync(browser, address);
        await walker.BeginAsync(road);
        await walker.UntilLiveAsync();
        return walker;
    }

    /// <summary>Documents that the browser has loaded since a road was last begun, beside the first.</summary>
    public int Documents => _documents.Count - 1;

    /// <summary>What was counted, in a line.</summary>
    public string Counts =>
        $"{_roads} roads, {_waits.Count} taps, each answered within {_waits.Max().TotalMilliseconds:0} ms (median {_waits.Order().ElementAt(_waits.Count / 2).TotalMilliseconds:0} ms), {_answers} answers given, 0 lost";

    /// <summary>Opens the first question of a road.</summary>
    public async Task BeginAsync(Road road)
    {
        _documents.Clear();
        _sockets.Clear();
        var symptom = Road.SymptomOf(road);
        await Page.GotoAsync(new Uri(_site, $"/check/{symptom.FirstQuestion}?symptom={symptom.Id}").ToString());
        _roads++;
    }

    /// <summary>Waits until taps are answered without a document.</summary>
    public Task UntilLiveAsync() => Page.Locator("main [data-turn]").WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 10_000 });

    /// <summary>Waits until every connection that was opened on this road has ended; there must be one.</summary>
    public Task UntilSocketsEndAsync()
    {
        Assert.NotEmpty(_sockets);
        return Task.WhenAll(_sockets).WaitAsync(TimeSpan.FromSeconds(10));
    }

    /// <summary>From here on, nothing that this page says reaches the hub, and the page does not notice.</summary>
    public Task SilenceHubAsync() => Page.EvaluateAsync("() => { WebSocket.prototype.send = () => {}; }");

    /// <summary>Gives one answer of a road. Every answer that was given must be shown and stand in the address afterwards.</summary>
    /// <param name="road">The road.</param>
    /// <param name="step">Which answer, from 0.</param>
    /// <param name="tapped">What happens between the tap and the moment from which the wait is counted; nothing if null.</param>
    public async Task AnswerAsync(Road road, int step, Func<Task>? tapped = null)
    {
        var answers = road.Steps.ToList();
        var answer = answers[step];

        await TapAsync(Option(answer), road.HeadingAfter(step + 1), tapped);

        _answers++;
        await NothingIsLostAsync(answers[..(step + 1)]);
    }

    /// <summary>The link that gives an answer.</summary>
    public ILocator Option(Answered answer) =>
        Page.GetByRole(AriaRole.List, new() { Name = answer.Question.Title, Exact = true })
            .GetByRole(AriaRole.Link, new() { NameRegex = new($"^{Regex.Escape(answer.Option.Label)}( |$)") });

    /// <summary>The heading, once it says this.</summary>
    public Task UntilHeadingAsync(string title) =>
        Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = title, Exact = true }).WaitForAsync(new() { Timeout = 10_000 });

    /// <summary>Opens the first fix of the plan.</summary>
    public Task OpenFixAsync(Road road)
    {
        var first = road.Verdict.Plan[0];
        var link = Page.GetByRole(AriaRole.Region, new() { Name = "やることメモ", Exact = true }).GetByRole(AriaRole.Link, new() { Name = first.Label, Exact = true });
        return TapAsync(link, Site.Guide.Fixes.Get(first.Fix).Title);
    }

    /// <summary>Gives the rest of the answers of a road, up to its plan or to one that is not given.</summary>
    public async Task AnswerAllAsync(Road road, int step = 0, int? end = null)
    {
        for (; step < (end ?? road.Answers.Length); step++)
        {
            await AnswerAsync(road, step);
        }
    }

    /// <summary>Goes the rest of a road, from an answer on to the fix.</summary>
    public async Task GoOnAsync(Road road, int step = 0)
    {
        await AnswerAllAsync(road, step);
        await OpenFixAsync(road);
    }

    private async Task TapAsync(ILocator link, string next, Func<Task>? tapped = null)
    {
        await Page.BringToFrontAsync();
        // A trial, so that what the browser driver takes to find the link is not counted.
        await link.TapAsync(new() { Trial = true });
        var began = Stopwatch.GetTimestamp();
        await link.TapAsync();
        if (tapped is not null)
        {
            await tapped();
            began = Stopwatch.GetTimestamp();
        }

        await UntilHeadingAsync(next);
        var wait = Stopwatch.GetElapsedTime(began);
        _waits.Add(wait);
        Assert.True(wait < Limit, $"After the tap that leads to 「{next}」 the visitor waited {wait.TotalMilliseconds:0} ms.");
    }

    private async Task NothingIsLostAsync(IReadOnlyList<Answered> given)
    {
        var trail = await Page.Locator(".trail dl > div").EvaluateAllAsync<string[]>(
            "entries => entries.map(entry => entry.querySelector('dt').textContent + '→' + entry.querySelector('dd').textContent)");
        Assert.Equal(given.Select(answer => $"{answer.Question.Title}→{answer.Option.Label}"), trail);
        var address = Uri.UnescapeDataString(new Uri(Page.Url).Query);
        Assert.All(given, answer => Assert.Contains($"{answer.Question.Id}={answer.Option.Id}", address, StringComparison.Ordinal));
    }
}
