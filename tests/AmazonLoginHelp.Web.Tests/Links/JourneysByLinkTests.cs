using System.Collections.Immutable;
using System.Net;
using AmazonLoginHelp.Engine;
using AngleSharp.Dom;
using Node = AmazonLoginHelp.Engine.Node;

namespace AmazonLoginHelp.Web.Tests.Links;

/// <summary>For every outcome one whole journey: from the home page, tapping what a page offers, to the verdict.</summary>
public sealed class JourneysByLinkTests(Site site)
{
    public static TheoryData<string> Outcomes => [.. Site.Guide.Nodes.OfType<Outcome>().Select(outcome => outcome.Id)];

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task A_journey_by_links_ends_at_the_outcome_with_every_answer_on_its_trail(string outcome)
    {
        var (entry, answers) = ShortestWayTo(outcome);

        var page = await site.Client.OpenAsync("/");
        page = await FollowAsync(page, Assert.Single(page.MainLinks, link => WebPage.Words(link) == entry));
        foreach (var (question, option) in answers)
        {
            Assert.Equal(question.Title, page.Heading);
            var link = page.Options[question.Options.IndexOf(option)];
            Assert.StartsWith(option.Label, WebPage.Words(link), StringComparison.Ordinal);
            page = await FollowAsync(page, link);
        }

        Assert.Equal(Site.Guide.Nodes.Get(outcome).Title, page.Heading);
        Assert.Equal(
            answers.Select(answer => (answer.Question.Title, answer.Option.Label)),
            page.Document.QuerySelectorAll("main dl > div > dt").Select(term => (term.TextContent, term.NextElementSibling!.TextContent)));
    }

    private async Task<WebPage> FollowAsync(WebPage from, IElement link)
    {
        var page = await site.Client.OpenAsync(link.GetAttribute("href")!);
        Assert.True(page.Status == HttpStatusCode.OK, $"{page.Address} on {from.Address} answers {page.Status}.");
        return page;
    }

    /// <summary>The words of the link on the home page, and the answers to give from there; the strip is one of the entries.</summary>
    private static (string Entry, ImmutableArray<Answered> Answers) ShortestWayTo(string outcome)
    {
        var open = new Queue<(string Entry, ImmutableArray<Answered> Answers, Node Node)>();
        foreach (var symptom in Site.Guide.Symptoms)
        {
            open.Enqueue((symptom.Title, [], Site.Guide.Nodes.Get(symptom.FirstQuestion)));
        }

        open.Enqueue((Site.Guide.Strip.Label, [], Site.Guide.Nodes.Get(Site.Guide.Strip.Target)));
        while (open.TryDequeue(out var at))
        {
            if (at.Node.Id == outcome)
            {
                return (at.Entry, at.Answers);
            }

            foreach (var option in at.Node is Question question ? question.Options : [])
            {
                open.Enqueue((at.Entry, at.Answers.Add(new((Question)at.Node, option)), Site.Guide.Follow(option)));
            }
        }

        throw new InvalidOperationException($"No way leads to '{outcome}'.");
    }
}
