using AmazonLoginHelp.Engine;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AmazonLoginHelp.EndToEnd.Tests;

public sealed class ChangeAnswerTests(Browser browser, Site site)
{
    private static readonly Road Docomo = Road.All["no SMS on docomo"];
    private static readonly Question SignedIn = (Question)Site.Guide.Nodes.Get("signed-in-anywhere");
    private static readonly Question Carrier = (Question)Site.Guide.Nodes.Get("carrier");

    [Fact]
    public async Task Changing_an_earlier_answer_keeps_the_later_ones_that_still_hold()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site);
        await visitor.WalkAsync(Docomo);

        await ChangeAsync(visitor, SignedIn, "unknown");

        await visitor.StandsOnAsync(Docomo.Verdict.Title);
        await Expect(AnswerTo(visitor, SignedIn)).ToHaveTextAsync(SignedIn.Find("unknown")!.Label);
        await Expect(AnswerTo(visitor, Carrier)).ToHaveTextAsync(Carrier.Find("docomo")!.Label);
    }

    [Fact]
    public async Task Changing_the_last_answer_leads_to_another_outcome()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site);
        await visitor.WalkAsync(Docomo);

        await ChangeAsync(visitor, Carrier, "au");

        await visitor.StandsOnAsync(Site.Guide.Nodes.Get("au-blocks-sms").Title);
    }

    [Fact]
    public async Task Answers_that_the_new_way_does_not_need_are_named_there()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site);
        await visitor.WalkAsync(Docomo);

        await ChangeAsync(visitor, SignedIn, "yes");

        await visitor.StandsOnAsync(Site.Guide.Nodes.Get("use-signed-in").Title);
        await Expect(visitor.Region("使わなかった答え").GetByText(Carrier.Title)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_way_back_shows_the_question_before_with_its_answer_marked()
    {
        await using var visitor = await Visitor.ArriveAsync(browser, site);
        await visitor.WalkAsync(Docomo);

        await visitor.Link("もどる").TapAsync();

        await visitor.StandsOnAsync(Carrier.Title);
        await Expect(visitor.Option(new(Carrier, Carrier.Find("docomo")!))).ToHaveAttributeAsync("aria-current", "true");
    }

    private static async Task ChangeAsync(Visitor visitor, Question question, string option)
    {
        await visitor.Region("これまでの答え").GetByRole(AriaRole.Link, new() { Name = question.Title }).TapAsync();
        await visitor.StandsOnAsync(question.Title);
        await visitor.Option(new(question, question.Find(option)!)).TapAsync();
    }

    private static ILocator AnswerTo(Visitor visitor, Question question) =>
        visitor.Region("これまでの答え").GetByRole(AriaRole.Term).Filter(new() { HasText = question.Title }).Locator("xpath=following-sibling::dd[1]");
}
