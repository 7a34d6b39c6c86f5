using AmazonLoginHelp.Engine.Tests.Facts;

namespace AmazonLoginHelp.Engine.Tests.Texts;

public sealed class ProseTests
{
    private static readonly Fact One = KnownFact.Number with { Id = "one", Label = "the first number" };
    private static readonly Fact Two = KnownFact.Number with { Id = "two", Label = "the second number" };
    private static readonly GuideReference Wait = new(GuideKind.Fix, "wait");

    [Fact]
    public void No_words_are_empty()
    {
        Assert.True(Prose.Empty.IsEmpty);
        Assert.Equal("", Prose.Empty.ToPlainText());
        Assert.Empty(Prose.Empty.MentionedFacts());
        Assert.False(new Prose([Says(new Words("a"))]).IsEmpty);
    }

    [Fact]
    public void Plain_text_is_every_word_without_its_dress()
    {
        var prose = new Prose(
        [
            Says(new Words("Call "), new Strong([new Words("them "), new Emphasis([new Words("now")])]), new Words(" or type "), new Literal("yes"), new WordWithReading("", "unread")),
        ]);

        Assert.Equal("Call them now or type yes", prose.ToPlainText());
    }

    [Fact]
    public void A_space_stands_in_plain_text_between_blocks_items_and_lines()
    {
        var prose = new Prose(
        [
            new Heading(2, "what", [new Words("What")]),
            Says(new Words("above"), new LineBreak(), new Words("below")),
            new ItemList(true, [new([Says(new Words("one")), Says(new Words("more"))]), new([Says(new Words("two"))])]),
            new Note(new([Says(new Words("note"))])),
        ]);

        Assert.Equal("What above below one more two note", prose.ToPlainText());
    }

    [Fact]
    public void In_plain_text_a_fact_is_its_label_and_a_link_its_words()
    {
        var prose = new Prose([Says(new FactMention(One), new Words(": "), new GuideLink(Wait, [new Words("wait "), new Strong([new Words("first")])]))]);

        Assert.Equal("the first number: wait first", prose.ToPlainText());
    }

    [Fact]
    public void Facts_are_found_wherever_they_are_mentioned()
    {
        Prose[] places =
        [
            new([Says(new FactMention(One))]),
            new([new Heading(3, null, [new FactMention(One)])]),
            new([new ItemList(false, [Prose.Empty, new([Says(new FactMention(One))])])]),
            new([new ItemList(false, [new([new ItemList(true, [new([Says(new FactMention(One))])])])])]),
            new([new Note(new([Says(new FactMention(One))]))]),
            new([Says(new Strong([new Emphasis([new FactMention(One)])]))]),
            new([Says(new GuideLink(Wait, [new FactMention(One)]))]),
        ];

        Assert.All(places, place => Assert.Equal([One], place.MentionedFacts()));
    }

    [Fact]
    public void Facts_come_in_reading_order_and_each_once()
    {
        var prose = new Prose(
        [
            Says(new FactMention(Two)),
            new Note(new([Says(new FactMention(One), new FactMention(Two))])),
            Says(new FactMention(One)),
        ]);

        Assert.Equal(["two", "one"], prose.MentionedFacts().Select(fact => fact.Id));
    }

    [Fact]
    public void Words_that_look_like_a_fact_mention_none() =>
        Assert.Empty(new Prose([Says(new Words("151"), new Literal("151"), new LineBreak())]).MentionedFacts());

    [Fact]
    public void Links_are_found_wherever_they_stand_in_reading_order_and_each_once()
    {
        GuideReference rest = new(GuideKind.Fix, "rest");
        var prose = new Prose(
        [
            new Heading(3, null, [new Strong([new GuideLink(rest, [new Words("rest")])])]),
            new ItemList(false, [new([new Note(new([Says(new GuideLink(Wait, [new FactMention(One)]), new GuideLink(rest, []))]))])]),
        ]);

        Assert.Equal([rest, Wait], prose.LinkTargets());
        Assert.Empty(new Prose([Says(new Words("rest"), new FactMention(One))]).LinkTargets());
    }

    private static Paragraph Says(params ProseInline[] content) => new([.. content]);
}
