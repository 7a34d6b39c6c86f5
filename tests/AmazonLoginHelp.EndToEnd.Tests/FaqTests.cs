using Microsoft.Playwright;

namespace AmazonLoginHelp.EndToEnd.Tests;

public sealed class FaqTests(Browser browser, Site site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Taps_lead_from_the_home_page_to_an_answer_and_on_to_the_questions(bool scripts)
    {
        var entry = Site.Guide.Faq.First(found => found.Symptoms.Length > 0);
        var symptom = Site.Guide.Symptoms.Get(entry.Symptoms[0]);
        await using var visitor = await Visitor.ArriveAsync(browser, site, change: options => options.JavaScriptEnabled = scripts);

        await visitor.Link("よくある質問", visitor.Page.GetByRole(AriaRole.Banner)).TapAsync();
        await visitor.StandsOnAsync("よくある質問");
        await visitor.Link(entry.Title).TapAsync();
        await visitor.StandsOnAsync(entry.Title);
        await visitor.Link(symptom.Title).TapAsync();
        await visitor.StandsOnAsync(Site.Guide.Nodes.Get(symptom.FirstQuestion).Title);

        Assert.Empty(visitor.Complaints);
    }
}
