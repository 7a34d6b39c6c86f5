using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using AmazonLoginHelp.EndToEnd.Tests.Live;

namespace AmazonLoginHelp.EndToEnd.Tests.Access;

/// <summary>On every page of the site, with everything unfolded, neither axe nor the site's own rules find anything.</summary>
[Collection(nameof(Alone))]
public sealed partial class EveryPageTests(Browser browser, Site site)
{
    private const int PagesAtATime = 3;

    public static TheoryData<string> Groups => [.. EveryAddress.Groups.Keys];

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task Nothing_is_found_on_any_of_the(string group)
    {
        var began = Stopwatch.GetTimestamp();
        var addresses = EveryAddress.Groups[group];
        var open = new ConcurrentQueue<string>(addresses);
        var found = new ConcurrentQueue<string>();

        await Task.WhenAll(Enumerable.Range(0, Math.Min(PagesAtATime, addresses.Length)).Select(_ => InspectAsync(open, found)));

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{group}: {addresses.Length} addresses x {Look.All.Count} looks, {found.Count} findings, {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s");
        Assert.True(found.IsEmpty, string.Join('\n', found));
    }

    [Fact]
    public void The_walk_takes_every_symptom_node_fix_entry_screen_and_page_once()
    {
        var guide = Site.Guide;
        var expected = new[]
        {
            guide.Symptoms.Select(symptom => $"/symptoms/{symptom.Id}"),
            guide.Nodes.Select(node => $"/check/{node.Id}"),
            guide.Fixes.Select(fix => $"/fixes/{fix.Id}"),
            guide.Faq.Select(entry => $"/faq/{entry.Id}"),
            guide.Screens.Select(screen => $"/screens/{screen.Id}"),
            guide.Pages.Select(page => $"/pages/{page.Id}"),
        };
        var walked = EveryAddress.Groups.Where(group => group.Key != "lists and special views").SelectMany(group => group.Value).Select(PathOf);

        Assert.Equal(expected.SelectMany(paths => paths).Order(StringComparer.Ordinal), walked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task No_link_leads_to_a_page_that_is_not_walked_and_every_journey_stands_where_it_should()
    {
        var walked = EveryAddress.All.Select(PathOf).ToHashSet(StringComparer.Ordinal);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address };
        foreach (var address in EveryAddress.All.Except([KindsOfPage.Addresses["404"], KindsOfPage.Addresses["400"]]))
        {
            var page = await client.GetStringAsync(new Uri(address, UriKind.Relative));

            Assert.DoesNotContain(OwnLink().Matches(page).Select(link => link.Groups["path"].Value), path => !walked.Contains(path));
        }
    }

    [Fact]
    public async Task Something_would_be_found_if_there_were_something()
    {
        await using var inspector = await Inspector.ArriveAsync(browser, site);
        await inspector.OpenAsync("/");
        await inspector.Page.EvaluateAsync(
            """
            () => {
              const [first, second] = document.querySelectorAll("main a");
              document.documentElement.lang = "";
              document.querySelector("h1").style.color = "#ddd";
              document.querySelector("main p").textContent = "Please read this sentence first";
              Object.assign(first.style, { display: "inline-block", height: "20px", minHeight: 0, padding: 0, overflow: "hidden", width: "700px" });
              Object.assign(second.style, { outline: "none", transition: "color 1s" });
              document.querySelector("footer nav").remove();
            }
            """);

        var found = await inspector.FindingsAsync("another navigation");

        Assert.All(
            ["html-has-lang", "color-contrast", "target is large enough", "focus is seen", "nothing sticks out sideways", "language is marked", "landmarks are there", "nothing moves", "help stands in the same place"],
            rule => Assert.Contains(found, finding => finding.StartsWith(rule + ":", StringComparison.Ordinal)));
    }

    private async Task InspectAsync(ConcurrentQueue<string> addresses, ConcurrentQueue<string> found)
    {
        await using var inspector = await Inspector.ArriveAsync(browser, site);
        await inspector.OpenAsync("/");
        var navigation = await inspector.NavigationAsync();
        while (addresses.TryDequeue(out var address))
        {
            await inspector.OpenAsync(address);
            foreach (var look in Look.All)
            {
                await look.ApplyAsync(inspector.Page);
                foreach (var finding in await inspector.FindingsAsync(navigation))
                {
                    found.Enqueue($"{address} ({look}): {finding}");
                }
            }
        }
    }

    private static string PathOf(string address) => address.Split('?')[0];

    [GeneratedRegex("<a [^>]*href=\"(?<path>/[^\"#?]*)")]
    private static partial Regex OwnLink();
}
