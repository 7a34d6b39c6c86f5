using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AngleSharp.Dom;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class ContactCardTests : PageContext
{
    private static readonly OpeningHours NineToEight = OpeningHours.Parse("09:00-20:00 daily")!;
    private static readonly OpeningHours Weekdays = OpeningHours.Parse("09:00-17:00 weekdays")!;

    [Fact]
    public void A_contact_can_be_linked_by_its_id_and_bears_its_title()
    {
        var card = Card(Sample.Contact);

        Assert.Equal("見本に聞く", card.Find("#sample-contact h3").TextContent);
    }

    [Theory]
    [InlineData(SignedOut.Works, "サインインしていなくても使えます")]
    [InlineData(SignedOut.NeedsSignIn, "サインインが必要です")]
    [InlineData(SignedOut.Unclear, "サインインせずに使えるかは、はっきりしません")]
    public void A_contact_says_whether_it_works_signed_out(SignedOut works, string words) =>
        Assert.Contains(words, Words(Sample.Contact with { WorksSignedOut = works }), StringComparison.Ordinal);

    [Fact]
    public void Routes_stand_in_their_order_and_a_number_can_be_tapped()
    {
        var routes = Card(Sample.Contact).FindAll("#sample-contact > ul > li");

        Assert.Equal(2, routes.Count);
        Assert.Equal("tel:01205550199", routes[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("お店へ行きます。", routes[1].TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-01 12:00", "今は受付時間のはずです")]
    [InlineData("2026-12-01 08:59", "今は受付時間の外です")]
    [InlineData("2026-12-01 20:00", "今は受付時間の外です")]
    public void A_number_with_hours_says_whether_somebody_answers_now(string now, string words) =>
        Assert.Contains(words, Words(Calling(Sample.Phone with { Hours = NineToEight }), now), StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-12-04 12:00", "今は受付時間のはずです")]
    [InlineData("2026-12-05 12:00", "今は受付時間の外です")]
    [InlineData("2026-12-06 12:00", "今は受付時間の外です")]
    public void A_number_for_weekdays_rests_on_saturdays_and_sundays(string now, string words) =>
        Assert.Contains(words, Words(Calling(Sample.Phone with { Hours = Weekdays }), now), StringComparison.Ordinal);

    [Fact]
    public void Hours_that_are_not_known_are_said_to_be_unknown() =>
        Assert.Contains("受付時間は、はっきりしません", Words(Sample.Contact), StringComparison.Ordinal);

    [Fact]
    public void Hours_are_shown_in_words() =>
        Assert.Contains("毎日 09:00から20:00まで", Words(Calling(Sample.Phone with { Hours = NineToEight })), StringComparison.Ordinal);

    [Fact]
    public void Cost_conflicts_and_the_way_to_find_the_number_stand_beside_it()
    {
        var words = Words(Calling(Sample.Phone with { Cost = "無料", Conflicts = ["10時からとする資料もあります。"] }));

        Assert.Contains("無料", words, StringComparison.Ordinal);
        Assert.Contains("10時からとする資料もあります。", words, StringComparison.Ordinal);
        Assert.Contains(Sample.Phone.Find, words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_past_its_limit_is_shown_neither_with_its_value_nor_with_its_hours()
    {
        var card = Card(Calling(Sample.Phone.Spoilt("past its limit") with { Hours = NineToEight }));

        Assert.DoesNotContain("受付時間", card.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("555-0199", card.Markup, StringComparison.Ordinal);
        Assert.Contains(Sample.Phone.Find, card.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void What_to_prepare_and_what_to_say_stand_under_their_headings()
    {
        var card = Card(Sample.Contact with { Prepare = Sample.Prose("契約の番号"), Say = Sample.Prose("SMSが来ないこと") });

        Assert.Equal("契約の番号", After(card, "用意するもの"));
        Assert.Equal("SMSが来ないこと", After(card, "伝えること"));
    }

    [Fact]
    public void Without_words_to_prepare_or_to_say_there_is_no_heading_for_them() =>
        Assert.Empty(Card(Sample.Contact).FindAll("h4, details"));

    [Fact]
    public void A_folded_contact_shows_whom_one_reaches_and_holds_the_rest()
    {
        var card = Draw<ContactCard>(with => with.Add(card => card.Contact, Sample.Contact).Add(card => card.Folded, true));

        Assert.Equal("見本に聞く", card.Find("details#sample-contact > summary h3").TextContent);
        Assert.False(card.Find("details#sample-contact").HasAttribute("open"));
        Assert.Equal(2, card.FindAll("details#sample-contact > ul > li").Count);
    }

    [Fact]
    public void A_contact_that_is_not_folded_hides_nothing() => Assert.Empty(Card(Sample.Contact).FindAll("details"));

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Only_a_busy_contact_is_said_to_be_hard_to_reach(bool busy, bool folded) =>
        Assert.Equal(busy, Draw<ContactCard>(with => with.Add(card => card.Contact, Sample.Contact).Add(card => card.Busy, busy).Add(card => card.Folded, folded))
            .Find("#sample-contact").TextContent.Contains("つながりにくい", StringComparison.Ordinal));

    private static Contact Calling(Fact fact) => Sample.Contact with { Routes = [Sample.Prose(new FactMention(fact))] };

    private static string After(IRenderedComponent<ContactCard> card, string heading) =>
        Assert.Single(card.FindAll("h4"), found => found.TextContent == heading).NextElementSibling!.TextContent;

    private string Words(Contact contact, string now = "2026-12-01 12:00") =>
        Card(contact, DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture)).Find("#sample-contact").Text();

    private IRenderedComponent<ContactCard> Card(Contact contact, DateTime? now = null) =>
        Draw<ContactCard>(with => with.Add(card => card.Contact, contact), now);
}
