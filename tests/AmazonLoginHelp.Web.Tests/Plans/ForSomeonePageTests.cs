using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AngleSharp.Dom;

namespace AmazonLoginHelp.Web.Tests.Plans;

/// <summary>Pages for somebody who helps another (safety rule 9).</summary>
public sealed class ForSomeonePageTests(Site site)
{
    private static readonly Page Rules = Site.Guide.Pages.Get(Addresses.HelperPage);
    private static readonly string LastRule = WordsOf(Rules.Body.Blocks[^1]);

    public static TheoryData<string> Symptoms => Way.Symptoms;

    [Fact]
    public async Task A_question_shows_the_rules_in_short_and_leads_to_the_whole()
    {
        var note = (await site.Client.OpenAsync("/check/code-by?symptom=no-code&for=someone")).Section(Rules.Title);

        Assert.NotNull(note.QuerySelector($"a[href='/pages/{Rules.Id}']"));
        Assert.DoesNotContain(LastRule, WebPage.Words(note), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Symptoms))]
    public async Task An_outcome_shows_the_whole_rules_before_the_plan(string symptom)
    {
        var page = await site.Client.OpenAsync(Way.From(symptom).Address(forSomeone: true));

        Assert.Contains(LastRule, WebPage.Words(page.Section(Rules.Title)), StringComparison.Ordinal);
        Assert.InRange(page.MainWords.IndexOf(LastRule, StringComparison.Ordinal), 0, page.MainWords.IndexOf("やることメモ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Symptoms))]
    public async Task Every_link_within_the_journey_stays_a_helpers_but_the_one_that_ends_it(string symptom)
    {
        foreach (var address in new[] { Way.From(symptom).Address(forSomeone: true), Addresses.Journey(Journey.First(Way.From(symptom).Symptom, forSomeone: true)) })
        {
            var page = await site.Client.OpenAsync(address);

            var leaving = page.MainLinks.Select(link => link.GetAttribute("href")!)
                // What is sent to others shows them their own view.
                .Where(target => target.StartsWith('/') && target.Contains('?', StringComparison.Ordinal) && !target.Contains("for=someone", StringComparison.Ordinal));
            Assert.Equal([Toggle(page).GetAttribute("href")], leaving);
        }
    }

    [Theory]
    [MemberData(nameof(Symptoms))]
    public async Task One_goes_there_and_back_without_losing_an_answer(string symptom)
    {
        var way = Way.From(symptom);

        var own = await site.Client.OpenAsync(way.Address());
        var helping = await site.Client.OpenAsync(Toggle(own).GetAttribute("href")!);

        Assert.Equal(way.Address(forSomeone: true), helping.Address);
        Assert.Equal(way.Address(), Toggle(helping).GetAttribute("href"));
    }

    [Fact]
    public async Task Answers_that_the_way_does_not_need_or_that_were_dropped_are_not_lost_either()
    {
        var way = Way.Longest[0];
        var other = Site.Guide.Nodes.OfType<Question>().Where(question => way.Path.Answers.All(answer => answer.Question != question)).Take(2).ToList();
        var address = $"{way.Address()}&{other[0].Id}={other[0].Options[0].Id}&{other[1].Id}=nothing";

        var own = await site.Client.OpenAsync(address);
        var helping = await site.Client.OpenAsync(Toggle(own).GetAttribute("href")!);

        Assert.Contains($"{other[0].Id}={other[0].Options[0].Id}", helping.Address, StringComparison.Ordinal);
        Assert.Contains($"{other[1].Id}=nothing", helping.Address, StringComparison.Ordinal);
        Assert.Equal(address, Toggle(helping).GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Symptoms))]
    public async Task A_symptom_offers_to_begin_for_somebody_else(string symptom)
    {
        var first = Way.From(symptom).Symptom.FirstQuestion;

        var page = await site.Client.OpenAsync($"/symptoms/{symptom}");

        Assert.Single(page.MainLinks, link => link.GetAttribute("href") == $"/check/{first}?symptom={symptom}&for=someone");
    }

    [Fact]
    public async Task A_fix_says_whose_hands_it_needs_and_leads_back_to_the_helpers_plan()
    {
        var way = Way.Longest[0];
        foreach (var planned in way.Path.Outcome.Plan)
        {
            var page = await site.Client.OpenAsync(Addresses.FixInPlan(planned.Fix, way.In(Site.Guide, Journey.HelperMark).Here()));

            Assert.Contains(Site.Guide.Fixes.Get(planned.Fix).Hands.Name(forSomeone: true), WebPage.Words(page.Document.QuerySelector("main dl")!), StringComparison.Ordinal);
            Assert.Equal(way.Address(forSomeone: true), WayOfAPlanTests.BackOf(page));
            Assert.NotNull(page.Document.QuerySelector($"main a[href='/pages/{Rules.Id}']"));
        }
    }

    [Fact]
    public async Task A_fix_whose_way_leads_elsewhere_stays_a_helpers()
    {
        var outcome = Way.Longest[0].Path.Outcome;

        var page = await site.Client.OpenAsync($"/fixes/{outcome.Plan[0].Fix}?plan={outcome.Id}&symptom=nothing&for=someone");

        Assert.Equal($"/check/{outcome.Id}?for=someone", WayOfAPlanTests.BackOf(page));
    }

    [Theory]
    [InlineData("other")]
    [InlineData("SOMEONE")]
    [InlineData("")]
    public async Task Any_other_word_is_ignored(string word)
    {
        var address = Way.Longest[0].Address();

        var page = await site.Client.OpenAsync($"{address}&for={word}");

        Assert.DoesNotContain(LastRule, page.MainWords, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("main code"), code => code.TextContent.EndsWith(address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_canonical_address_is_the_same_for_both()
    {
        var helping = await site.Client.OpenAsync(Way.Longest[0].Address(forSomeone: true));

        Assert.EndsWith($"/check/{Way.Longest[0].Path.Outcome.Id}", helping.Document.QuerySelector("link[rel='canonical']")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    private static IElement Toggle(WebPage page) =>
        Assert.Single(page.MainLinks, link => WebPage.Words(link) is "手伝う人の画面にする" or "自分のことなら、こちらへ");

    // The last words before the first link: a link is one element of its own.
    private static string WordsOf(ProseBlock block) => new Prose([block]).ToPlainText().Split('\n', '。')[0].Trim();
}
