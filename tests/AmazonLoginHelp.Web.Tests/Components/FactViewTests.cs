using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class FactViewTests : PageContext
{
    [Fact]
    public void A_fact_in_good_order_shows_its_label_its_value_and_its_day()
    {
        var words = View(Sample.Phone).Find("*").TextContent;

        Assert.Contains("見本の窓口", words, StringComparison.Ordinal);
        Assert.Contains("0120-555-0199", words, StringComparison.Ordinal);
        Assert.Contains("2026年5月の情報", words, StringComparison.Ordinal);
        Assert.DoesNotContain("見直しの期日を過ぎています", words, StringComparison.Ordinal);
        Assert.DoesNotContain(Sample.Phone.Find, words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_leads_to_its_source_by_a_link_that_names_it()
    {
        var link = View(Sample.Phone).Find("a[href^='/facts']");

        Assert.Equal("/facts#sample-phone", link.GetAttribute("href"));
        Assert.Contains("見本の窓口", link.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026, null, null, "2026年の情報")]
    [InlineData(2026, 8, null, "2026年8月の情報")]
    [InlineData(2026, 8, 14, "2026年8月14日の情報")]
    public void The_day_is_told_as_exactly_as_it_is_known(int year, int? month, int? day, string words) =>
        Assert.Contains(words, View(Sample.Phone with { Evidence = new(year, month, day) }).Find("*").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_fact_without_a_date_says_so() =>
        Assert.Contains("日付のわからない情報", View(Sample.Phone with { Evidence = null }).Find("*").TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void The_age_is_a_warning_from_the_day_after_the_review(int daysPastReview, bool warned)
    {
        var view = View(Sample.Phone with { ReviewBy = Site.Day.AddDays(-daysPastReview) });

        Assert.Equal(warned, view.Find("*").TextContent.Contains("見直しの期日を過ぎています", StringComparison.Ordinal));
        Assert.Single(view.FindAll("a[href^='tel:']"));
    }

    [Fact]
    public void On_the_day_of_its_limit_a_value_is_still_shown() =>
        Assert.Equal("0120-555-0199", View(Sample.Phone with { HardLimit = Site.Day }).Find("a[href^='tel:']").TextContent);

    [Theory]
    [InlineData(FactKind.Phone)]
    [InlineData(FactKind.Dial)]
    [InlineData(FactKind.Sms)]
    [InlineData(FactKind.Text)]
    public void Past_its_limit_a_fact_shows_how_to_find_the_value_and_no_value(FactKind kind)
    {
        var view = View(Sample.Sms.Spoilt("past its limit") with { Kind = kind });

        Assert.Contains(Sample.Sms.Find, view.Find("*").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("09044440010", view.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("解除", view.Markup, StringComparison.Ordinal);
        Assert.Empty(view.FindAll("a[href^='tel:'], a[href^='sms:'], a[href^='http']"));
    }

    [Fact]
    public void Past_its_limit_a_fact_leads_to_the_official_page_that_it_names() =>
        Assert.Equal((Sample.Url.Values[0], Sample.Url.Label), OnlyLinkOutwards(Sample.Phone.Spoilt("past its limit") with { Entry = Sample.Url }));

    [Fact]
    public void The_official_page_is_left_out_when_it_is_past_its_own_limit() =>
        Assert.Null(OnlyLinkOutwards(Sample.Phone.Spoilt("past its limit") with { Entry = Sample.Url.Spoilt("past its limit") }));

    [Fact]
    public void A_value_that_is_shown_needs_no_other_page() =>
        Assert.Empty(View(Sample.Phone with { Entry = Sample.Url }).FindAll("a[href^='http']"));

    [Fact]
    public void A_claim_of_one_article_says_that_nothing_supports_it() =>
        Assert.Contains("裏づけがありません", View(Sample.Phone.Spoilt("article only")).Find("*").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_fact_of_one_source_says_so() =>
        Assert.Contains("1つの資料だけ", View(Sample.Phone with { Confidence = Confidence.OneSource }).Find("*").TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData(Confidence.Official)]
    [InlineData(Confidence.Several)]
    public void A_fact_that_is_well_supported_says_nothing_about_its_support(Confidence confidence) =>
        Assert.DoesNotContain("資料", View(Sample.Phone with { Confidence = confidence }).Find("*").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_superseded_fact_says_that_there_is_a_newer_one() =>
        Assert.Contains("もっと新しい情報があります", View(Sample.Phone.Spoilt("superseded")).Find("*").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_conflict_between_sources_is_said() =>
        Assert.Contains("資料によってちがいます", View(Sample.Phone with { Conflicts = ["9時からとする資料もあります。"] }).Find("*").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_fact_that_nobody_saw_on_the_official_page_says_so() =>
        Assert.Contains("公式ではまだ確かめていません", View(Sample.Phone).Find("*").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_fact_that_somebody_saw_on_the_official_page_says_when()
    {
        var words = View(Sample.Phone with { SeenLive = new(2026, 11, 30) }).Find("*").TextContent;

        Assert.Contains("2026年11月30日に公式で確かめました", words, StringComparison.Ordinal);
        Assert.DoesNotContain("公式ではまだ確かめていません", words, StringComparison.Ordinal);
    }

    private (string? Address, string Words)? OnlyLinkOutwards(Fact fact) =>
        View(fact).FindAll("a[href^='http']") is [var link] ? (link.GetAttribute("href"), link.TextContent) : null;

    private IRenderedComponent<FactView> View(Fact fact) => Draw<FactView>(with => with.Add(view => view.Fact, fact));
}
