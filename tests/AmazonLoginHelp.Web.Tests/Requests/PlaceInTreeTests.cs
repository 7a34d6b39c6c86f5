using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>From a question or a plan to the whole tree, and back.</summary>
public sealed class PlaceInTreeTests(Site site)
{
    private const string Words = "今どこにいるか、全体の図で見る";

    [Theory]
    [InlineData("/check/code-by?symptom=no-code")]
    [InlineData("/check/carrier?symptom=no-code&code-by=sms&signed-in-anywhere=no&number-shown=mine")]
    [InlineData("/check/use-signed-in?symptom=no-code&code-by=sms&signed-in-anywhere=yes")]
    public async Task A_node_on_a_symptoms_way_leads_to_itself_in_the_symptoms_tree(string address)
    {
        var node = await site.Client.OpenAsync(address);
        var map = Assert.Single(node.MainLinks, link => WebPage.Words(link) == Words).GetAttribute("href")!;

        var symptom = await site.Client.OpenAsync(map);

        Assert.StartsWith("/symptoms/no-code?at=", map, StringComparison.Ordinal);
        Assert.Contains(node.Heading, WebPage.Words(symptom.Document.QuerySelector("#here > a")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_node_that_was_opened_by_itself_has_no_such_link() =>
        Assert.DoesNotContain(Words, (await site.Client.OpenAsync("/check/carrier")).Source, StringComparison.Ordinal);

    [Theory]
    [InlineData("nothing")]
    [InlineData("")]
    [InlineData("captcha-loop")]
    [InlineData("%22%3E%3Cscript%3E")]
    public async Task A_place_that_the_tree_does_not_have_is_passed_over_in_silence(string at) =>
        Assert.Equal(
            (await site.Client.OpenAsync("/symptoms/no-code")).MainWords,
            (await site.Client.OpenAsync($"/symptoms/no-code?at={at}")).MainWords);

    [Fact]
    public async Task A_helper_stays_a_helper_in_the_tree()
    {
        var node = await site.Client.OpenAsync("/check/carrier?symptom=no-code&for=someone&code-by=sms&signed-in-anywhere=no&number-shown=mine");

        var symptom = await site.Client.OpenAsync(Assert.Single(node.MainLinks, link => WebPage.Words(link) == Words).GetAttribute("href")!);

        Assert.All(symptom.Document.QuerySelectorAll(".map a[href], a.start"), link => Assert.Contains("for=someone", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_one_is_there_is_no_link_that_would_change_the_answers_given()
    {
        var symptom = await site.Client.OpenAsync("/symptoms/no-code?at=carrier");

        Assert.False(symptom.Document.QuerySelector("#here > a")!.HasAttribute("href"));
    }

    [Fact]
    public async Task The_canonical_address_is_that_of_the_symptom() =>
        Assert.EndsWith("/symptoms/no-code", (await site.Client.OpenAsync("/symptoms/no-code?at=carrier")).Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);

    [Fact]
    public async Task The_tree_of_every_symptom_is_on_its_page_with_its_beginning_marked() =>
        await Task.WhenAll(Site.Guide.Symptoms.Select(async symptom =>
            Assert.StartsWith("ここから " + Site.Guide.Nodes.Get(symptom.FirstQuestion).Title, WebPage.Words((await site.Client.OpenAsync($"/symptoms/{symptom.Id}")).Document.QuerySelector("#here > a")!), StringComparison.Ordinal)));
}
