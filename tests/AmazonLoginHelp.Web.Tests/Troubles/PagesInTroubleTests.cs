using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Tests.Troubles;

/// <summary>Trouble is told wherever it may be the cause, and nowhere once it is over but on the page of what was.</summary>
public sealed class PagesInTroubleTests(TroubledSite troubled) : IClassFixture<TroubledSite>
{
    [Fact]
    public async Task It_is_told_at_home_on_its_symptoms_on_their_first_questions_on_outcomes_and_on_their_fixes()
    {
        foreach (var address in Affected())
        {
            var banner = (await troubled.InTrouble.Client.OpenAsync(address)).Section(TroubledSite.Title);

            Assert.Contains(TroubledSite.End, WebPage.Words(banner), StringComparison.Ordinal);
            Assert.Contains("2026年11月29日から", WebPage.Words(banner), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_is_told_of_it_where_it_is_not_the_cause()
    {
        var other = troubled.Guide.Nodes.OfType<Outcome>().Except(troubled.Outcomes).First();
        foreach (var address in new[] { $"/check/{other.Id}", $"/fixes/{other.Plan[0].Fix}?plan={other.Id}", "/faq", "/symptoms/" + troubled.Guide.Symptoms.Except(troubled.Symptoms).First().Id })
        {
            Assert.DoesNotContain(TroubledSite.Title, (await troubled.InTrouble.Client.OpenAsync(address)).MainWords, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_contacts_that_are_hard_to_reach_and_no_others_say_so()
    {
        var page = await troubled.InTrouble.Client.OpenAsync("/contacts");

        Assert.Equal(
            troubled.Busy.Select(contact => contact.Id).Order(StringComparer.Ordinal),
            troubled.Guide.Contacts.Where(contact => Busy(page, contact)).Select(contact => contact.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task They_say_so_beside_a_plan_too()
    {
        var outcome = troubled.Outcomes.First(outcome => outcome.Contacts.Select(troubled.Guide.Contacts.Get).Any(troubled.Busy.Contains));

        var page = await troubled.InTrouble.Client.OpenAsync($"/check/{outcome.Id}");

        Assert.All(outcome.Contacts.Select(troubled.Guide.Contacts.Get), contact => Assert.Equal(troubled.Busy.Contains(contact), Busy(page, contact)));
    }

    [Fact]
    public async Task Once_it_is_over_nothing_is_told_of_it_and_nothing_waits()
    {
        foreach (var address in Affected().Append("/contacts"))
        {
            var words = (await troubled.Afterwards.Client.OpenAsync(address)).MainWords;

            Assert.DoesNotContain(TroubledSite.Title, words, StringComparison.Ordinal);
            Assert.DoesNotContain("つながりにくい", words, StringComparison.Ordinal);
            Assert.DoesNotContain("作り直しも、送り直しもしません", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Its_own_page_tells_it_as_going_on_and_later_as_past()
    {
        var during = await troubled.InTrouble.Client.OpenAsync("/status");
        var after = await troubled.Afterwards.Client.OpenAsync("/status");

        Assert.Contains(TroubledSite.End, WebPage.Words(during.Section(TroubledSite.Title)), StringComparison.Ordinal);
        Assert.DoesNotContain(TroubledSite.Title, WebPage.Words(during.Section("過去の不具合")), StringComparison.Ordinal);
        Assert.Contains(TroubledSite.Title, WebPage.Words(after.Section("過去の不具合")), StringComparison.Ordinal);
        Assert.Contains("2026年11月29日から2026年12月2日まで", WebPage.Words(after.Section("過去の不具合")), StringComparison.Ordinal);
        Assert.Contains("今、このサイトで知っている不具合はありません", after.MainWords, StringComparison.Ordinal);
    }

    private IEnumerable<string> Affected()
    {
        yield return "/";
        foreach (var symptom in troubled.Symptoms)
        {
            yield return $"/symptoms/{symptom.Id}";
            yield return $"/check/{symptom.FirstQuestion}?symptom={symptom.Id}";
        }

        var outcome = troubled.Outcomes.First(outcome => !outcome.IsFraud);
        yield return $"/check/{outcome.Id}";
        foreach (var planned in outcome.Plan)
        {
            yield return $"/fixes/{planned.Fix}?plan={outcome.Id}";
            yield return $"/fixes/{planned.Fix}";
        }
    }

    private static bool Busy(WebPage page, Contact contact) =>
        WebPage.Words(page.Document.GetElementById(contact.Id)!).Contains("つながりにくい", StringComparison.Ordinal);
}
