using System.Text.RegularExpressions;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Features.Check;

namespace AmazonLoginHelp.Web.Tests.Plans;

/// <summary>What is read on the telephone, on every way through the guide: as it is, and were every answer to tell as much as it may.</summary>
public sealed class CallNoteOfAPlanTests(Site site)
{
    public static TheoryData<bool> Guides => [true, false];

    [Theory]
    [MemberData(nameof(Guides))]
    public void It_is_read_in_half_a_minute(bool telling) =>
        Findings.None(
            from way in Ways(telling)
            let length = Call(telling, way).Sentences.Sum(sentence => sentence.Length)
            where length > 150
            select $"{way.Path}: {length} characters");

    [Theory]
    [MemberData(nameof(Guides))]
    public void It_begins_with_what_is_wrong(bool telling) =>
        Findings.None(
            from way in Ways(telling)
            let first = Call(telling, way).Sentences[0]
            where way.Symptom.Say.Length > 0 ? first != way.Symptom.Say : !first.Contains("サインインできません", StringComparison.Ordinal)
            select $"{way.Path}: {first}");

    [Theory]
    [MemberData(nameof(Guides))]
    public void It_ends_with_what_the_first_contact_is_asked_and_names_what_the_others_are(bool telling) =>
        Findings.None(
            from way in Ways(telling)
            where way.Path.Outcome.Ask.Length == 0
            let call = Call(telling, way)
            let contacts = way.Path.Outcome.Contacts.Select(Site.Guide.Contacts.Get).ToList()
            where (contacts[0].Ask.Length > 0 && call.Sentences[^1] != contacts[0].Ask)
                || !call.Others.SequenceEqual(contacts.Skip(1).Where(contact => contact.Ask.Length > 0))
            select way.Path.ToString());

    [Fact]
    public void An_outcome_with_a_wish_of_its_own_ends_with_that_and_with_no_other()
    {
        var way = Way.Longest[0];
        var outcome = way.Path.Outcome with { Ask = "回線を止めてもらえますか。" };
        var journey = Assert.IsType<Replay.Shown>(Journey.Replay(Site.Guide, outcome.Id, null, null, [])).Journey;

        var call = OutcomeView.Of(Site.Guide, Site.Frame.Now, journey, outcome).Call;

        Assert.Equal(outcome.Ask, call.Sentences[^1]);
        Assert.Empty(call.Others);
    }

    [Fact]
    public void It_holds_no_number_and_no_address() =>
        Findings.None(
            from way in Ways(telling: false)
            from sentence in Call(telling: false, way).Sentences
            where Regex.IsMatch(sentence, @"[0-9０-９]{4,}|[0-9０-９]-[0-9０-９]|[@＠]|://|www\.") || Site.Guide.Facts.Where(fact => fact.IsNumber).SelectMany(fact => fact.Values).Any(sentence.Contains)
            select sentence);

    [Fact]
    public void Without_a_symptom_it_begins_with_that_one_cannot_sign_in()
    {
        var outcome = Way.Longest[0].Path.Outcome;
        var journey = Assert.IsType<Replay.Shown>(Journey.Replay(Site.Guide, outcome.Id, null, null, [])).Journey;

        Assert.Equal("Amazonにサインインできません。", OutcomeView.Of(Site.Guide, Site.Frame.Now, journey, outcome).Call.Sentences[0]);
    }

    [Fact]
    public void Between_them_stands_what_the_answers_tell()
    {
        var told = Way.AllOf(TellingGuide.Whole).Where(way => way.Path.Answers.Any(answer => answer.Option.Tells is not null)).ToList();

        Assert.NotEmpty(told);
        Findings.None(
            from way in told
            where !Call(telling: true, way).Sentences.Intersect(way.Path.Answers.Select(answer => answer.Option.Tells)).Any()
            select way.Path.ToString());
    }

    [Fact]
    public async Task The_page_shows_it_as_it_is()
    {
        var way = Way.Longest[0];

        var page = await site.Client.OpenAsync(way.Address());

        Assert.Equal(Call(telling: false, way).Sentences, page.Section("電話で読むメモ(30秒)").QuerySelectorAll("blockquote p").Select(WebPage.Words));
    }

    private static IEnumerable<Way> Ways(bool telling) => telling ? Way.AllOf(TellingGuide.Whole) : Way.All;

    private static CallView Call(bool telling, Way way)
    {
        var guide = telling ? TellingGuide.Whole : Site.Guide;
        return OutcomeView.Of(guide, Site.Frame.Now, way.In(guide), way.Path.Outcome).Call;
    }
}
