using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AmazonLoginHelp.Engine;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>A person with a browser of their own, who finds things by what they are and what they are called.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _complaints = new();

    private Visitor(IPage page, Site site)
    {
        Page = page;
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => Complain(true, $"script: {error}");
        // A request that was given up because the visitor went on is nobody's fault.
        page.RequestFailed += (_, request) => Complain(request.Failure != "net::ERR_ABORTED", $"failed: {request.Url} {request.Failure}");
        page.Response += (_, response) => Complain(response.Status >= 400, $"{response.Status}: {response.Url}");
        page.Request += (_, request) => Complain(new Uri(request.Url).Authority != site.Address.Authority, $"elsewhere: {request.Url}");
    }

    public IPage Page { get; }

    /// <summary>The heading of the page.</summary>
    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public ILocator Main => Page.GetByRole(AriaRole.Main);

    /// <summary>What a visitor without a grudge would never have: errors of scripts, failed or foreign requests, bad statuses.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>Comes to the site by one address; from there on, only taps.</summary>
    public static async Task<Visitor> ArriveAsync(Browser browser, Site site, string address = "/", Action<BrowserNewContextOptions>? change = null)
    {
        var page = await browser.OpenAsync(options =>
        {
            options.BaseURL = site.Address.ToString();
            options.HasTouch = true;
            change?.Invoke(options);
        });
        var visitor = new Visitor(page, site);
        await page.GotoAsync(address);
        return visitor;
    }

    /// <summary>The link with these words, somewhere or within a part of the page.</summary>
    public ILocator Link(string name, ILocator? within = null) =>
        (within ?? Main).GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>The part of the page with this heading.</summary>
    public ILocator Region(string name) => Page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

    /// <summary>The options of the question that is asked.</summary>
    public ILocator Options(Question question) =>
        Page.GetByRole(AriaRole.List, new() { Name = question.Title, Exact = true }).GetByRole(AriaRole.Link);

    /// <summary>The option with this label; a hint may follow the label.</summary>
    public ILocator Option(Answered answer) =>
        Page.GetByRole(AriaRole.List, new() { Name = answer.Question.Title, Exact = true })
            .GetByRole(AriaRole.Link, new() { NameRegex = new($"^{Regex.Escape(answer.Option.Label)}( |$)") });

    /// <summary>Taps the symptom on the home page and then each answer, meeting each question on the way.</summary>
    public async Task WalkAsync(Road road, Func<Answered, Task>? atQuestion = null)
    {
        await Link(Road.SymptomOf(road).Title).TapAsync();
        foreach (var answer in road.Steps)
        {
            await StandsOnAsync(answer.Question.Title);
            await (atQuestion?.Invoke(answer) ?? Task.CompletedTask);
            await Option(answer).TapAsync();
        }

        await StandsOnAsync(road.Verdict.Title);
    }

    /// <summary>The page with this heading is there, and fits the screen.</summary>
    public async Task StandsOnAsync(string heading)
    {
        await Expect(Heading).ToHaveTextAsync(heading);
        await FitsTheScreenAsync();
    }

    /// <summary>Nothing on the page can be seen only by moving it sideways.</summary>
    public async Task FitsTheScreenAsync()
    {
        var widths = await Page.EvaluateAsync<int[]>("[document.documentElement.scrollWidth, document.documentElement.clientWidth]");
        Assert.True(widths[0] <= widths[1], $"{Page.Url} is {widths[0]} px wide on a screen of {widths[1]} px.");
    }

    /// <summary>Opens everything that can be unfolded.</summary>
    public Task OpenDetailsAsync() =>
        Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");

    public async Task<IReadOnlyList<BrowserContextCookiesResult>> CookiesAsync() => await Page.Context.CookiesAsync();

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Complain(bool isBad, string words)
    {
        if (isBad)
        {
            _complaints.Enqueue(words);
        }
    }
}
