using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class ProseViewTests : PageContext
{
    [Fact]
    public void A_paragraph_shows_words_strong_words_stressed_words_exact_words_and_line_breaks() =>
        View(Sample.Prose(
                new Words("これは"),
                new Strong([new Words("大事")]),
                new Emphasis([new Words("少し")]),
                new Literal("amazon"),
                new LineBreak(),
                new Words("次の行")))
            .MarkupMatches("<p>これは<strong>大事</strong><em>少し</em><code>amazon</code><br>次の行</p>");

    [Fact]
    public void Headings_keep_their_level_and_the_id_by_which_they_are_linked() =>
        View(new([new Heading(2, "first", [new Words("大")]), new Heading(3, "second", [new Words("小")])]))
            .MarkupMatches("<h2 id='first'>大</h2><h3 id='second'>小</h3>");

    [Fact]
    public void A_numbered_list_is_ordered_and_another_one_is_not() =>
        View(new([new ItemList(true, [Sample.Prose("一"), Sample.Prose("二")]), new ItemList(false, [Sample.Prose("点")])]))
            .MarkupMatches("<ol><li>一</li><li>二</li></ol><ul><li>点</li></ul>");

    [Fact]
    public void An_item_of_several_blocks_keeps_them_apart() =>
        View(new([new ItemList(true, [new([.. Sample.Prose("一").Blocks, new ItemList(false, [Sample.Prose("内")])])])]))
            .MarkupMatches("<ol><li><p>一</p><ul><li>内</li></ul></li></ol>");

    [Fact]
    public void A_note_is_set_apart_and_holds_prose() =>
        Assert.Equal("注意", View(new([new Note(Sample.Prose("注意"))])).Find("div > p").TextContent);

    [Theory]
    [InlineData(GuideKind.Symptom, "no-code", "/symptoms/no-code")]
    [InlineData(GuideKind.Node, "carrier", "/check/carrier")]
    [InlineData(GuideKind.Fix, "friend-sms-test", "/fixes/friend-sms-test")]
    [InlineData(GuideKind.Contact, "docomo", "/contacts#docomo")]
    [InlineData(GuideKind.Screen, "account-locked", "/screens/account-locked")]
    [InlineData(GuideKind.Faq, "which-documents", "/faq/which-documents")]
    [InlineData(GuideKind.Page, "about", "/pages/about")]
    public void A_link_leads_to_the_address_of_what_it_names(GuideKind kind, string id, string address) =>
        View(Sample.Prose(new Words("これを"), new GuideLink(new(kind, id), [new Words("見る")]))).MarkupMatches($"<p>これを<a href='{address}'>見る</a></p>");

    [Fact]
    public void A_link_that_is_all_of_a_line_is_as_high_as_a_finger_and_one_within_a_line_is_not()
    {
        var link = new GuideLink(new(GuideKind.Page, "about"), [new Words("見る")]);

        Assert.NotNull(View(Sample.Prose(link)).Find("a.tap"));
        Assert.Empty(View(Sample.Prose(new Words("これを"), new Strong([link]), new Words("。"))).FindAll("a.tap"));
    }

    [Fact]
    public void A_fact_stands_in_the_line_with_its_label_and_value()
    {
        var view = View(Sample.Prose(new Words("電話:"), new FactMention(Sample.Phone)));

        Assert.Contains("見本の窓口", view.Find("p").TextContent, StringComparison.Ordinal);
        Assert.Equal("0120-555-0199", view.Find("p a[href^='tel:']").TextContent);
    }

    [Fact]
    public void A_hard_word_has_its_reading_over_it_and_in_brackets_where_a_browser_cannot_put_it_there() =>
        View(Sample.Prose(new Words("この"), new WordWithReading("端末", "たんまつ"), new Words("で")))
            .MarkupMatches("<p>この<ruby>端末<rp>(</rp><rt>たんまつ</rt><rp>)</rp></ruby>で</p>");

    [Fact]
    public void A_label_of_a_screen_is_set_off_and_keeps_its_brackets() =>
        View(Sample.Prose("画面の「送信」を押します。")).MarkupMatches("<p>画面の<span class='key'>「送信」</span>を押します。</p>");

    [Fact]
    public void English_words_are_said_to_be_English() =>
        View(Sample.Prose("次は Your password is incorrect です。")).MarkupMatches("<p>次は <span lang='en'>Your password is incorrect</span> です。</p>");

    [Fact]
    public void Words_that_look_like_markup_are_shown_as_words()
    {
        var view = View(Sample.Prose(new Words("<script>alert(1)</script><b>太字</b>"), new Literal("<i>x</i>")));

        Assert.Empty(view.FindAll("script, b, i"));
        Assert.Equal("<script>alert(1)</script><b>太字</b><i>x</i>", view.Find("p").TextContent);
    }

    [Fact]
    public void No_prose_leaves_no_markup() => View(Prose.Empty).MarkupMatches("");

    private IRenderedComponent<ProseView> View(Prose prose) => Draw<ProseView>(with => with.Add(view => view.Prose, prose));
}
