namespace AmazonLoginHelp.Engine.Tests.Texts;

/// <summary>Prose shows what it knows, and nothing else can come through.</summary>
public sealed class UnknownBlockTests
{
    private static readonly Prose Prose = new([new Blink("words"), new Paragraph([new Words("seen")])]);

    [Fact]
    public void A_block_of_an_unknown_kind_has_no_words() => Assert.Equal("seen", Prose.ToPlainText().Trim());

    [Fact]
    public void A_block_of_an_unknown_kind_mentions_no_facts() => Assert.Empty(Prose.MentionedFacts());

    private sealed record Blink(string Content) : ProseBlock;
}
