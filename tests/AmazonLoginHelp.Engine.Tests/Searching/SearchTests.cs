using static AmazonLoginHelp.Engine.Tests.Properties.Generated;
using static AmazonLoginHelp.Engine.Tests.Searching.SearchGround;

namespace AmazonLoginHelp.Engine.Tests.Searching;

/// <summary>The pages that have somebody's words are found, by whatever words they are called.</summary>
public sealed class SearchTests
{
    private static readonly GuideSearch Search = new(Small);

    [Theory]
    [InlineData("確認コード")]
    [InlineData("認証コード")]
    [InlineData("verification code")]
    [InlineData("ｃｏｄｅ")]
    public void Words_of_one_family_find_the_same(string sought)
    {
        Assert.Equal(Ids("コード"), Ids(sought));
        Assert.Contains("late-code", Ids(sought));
    }

    [Fact]
    public void A_word_in_a_title_counts_more_than_one_in_the_text()
    {
        Assert.Equal(["late-code", "long-lock"], Group("確認コード", SearchKind.Faq).Found.Select(found => found.Entry.Id));
        Assert.Equal("long-lock", Group("ロック", SearchKind.Faq).Found[0].Entry.Id);
    }

    [Fact]
    public void What_is_found_is_grouped_by_kind_and_the_kind_with_the_best_page_comes_first()
    {
        Assert.Equal(SearchKind.Fix, Search.Search("国際SMSのブロック").Groups[0].Kind);
        Assert.Equal(["unblock-au"], Group("国際SMSのブロック", SearchKind.Fix).Found.Select(found => found.Entry.Id));

        var kinds = Search.Search("ロック").Groups.Select(group => group.Kind).ToList();
        Assert.Equal(kinds.Distinct(), kinds);
        Assert.Equivalent(new[] { SearchKind.Symptom, SearchKind.Screen, SearchKind.Faq }, kinds, strict: true);
    }

    [Fact]
    public void Of_a_group_the_best_are_given_and_all_are_counted()
    {
        var guide = Small with { Faq = new(Enumerable.Range(1, 9).Select(number => Small.Faq[0] with { Id = $"faq-{number}" })) };
        var group = new GuideSearch(guide).Search("確認コード").Groups.Single(group => group.Kind == SearchKind.Faq);

        Assert.Equal(9, group.Count);
        Assert.Equal(SearchGroup.Most, group.Found.Length);
    }

    [Fact]
    public void What_was_looked_for_stands_out_in_the_title_and_in_the_sentence_that_has_most_of_it()
    {
        var found = Group("コード 再送する", SearchKind.Faq).Found.Single(found => found.Entry.Id == "late-code");

        Assert.Equal("[確認コード]はいつ届きますか", Marked(found.Title));
        Assert.Equal("届かないときは[再送]する。", Marked(found.Sentence!));
    }

    [Fact]
    public void Where_only_the_title_has_what_was_looked_for_no_sentence_is_given() =>
        Assert.Null(Group("いつまで続きますか", SearchKind.Faq).Found.Single(found => found.Entry.Id == "long-lock").Sentence);

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("。")]
    [InlineData("鰻")]
    [InlineData("qwzx")]
    [InlineData("鰻の蒲焼き")]
    public void Nothing_is_found_for_nothing_and_for_what_no_page_has(string sought) => Assert.Empty(Search.Search(sought).Groups);

    [Fact]
    public void A_page_that_has_only_the_least_of_what_was_looked_for_is_not_found() =>
        Assert.Empty(Search.Search("鰻の蒲焼きをおいしく料理する方法とコード").Groups);

    [Theory]
    [InlineData("acccount locked", "account locked")]
    [InlineData("acount loked", "account locked")]
    [InlineData("ギフトカド", "ぎふとかーど")]
    public void A_word_with_a_slip_is_mended_and_looked_for_in_that_form(string typed, string meant)
    {
        var mended = Search.Search(typed).DidYouMean;

        Assert.Equal(FoldedText.Plain(meant), FoldedText.Plain(mended!));
        Assert.Equal(Ids(meant), Ids(typed));
    }

    [Theory]
    [InlineData("verification code")]
    [InlineData("please send")]
    [InlineData("codde")]
    [InlineData("とどかなあい")]
    [InlineData("認証コードが届かない")]
    [InlineData("")]
    public void What_is_known_from_pages_or_lessons_and_what_is_hiragana_is_left_alone(string typed) => Assert.Null(Search.Search(typed).DidYouMean);

    [Fact]
    public void What_is_not_mended_stays_as_it_was_typed() => Assert.Equal("「ＡＵ」の account、 locked?!", Search.Search("「ＡＵ」の acount、 locked?!").DidYouMean);

    [Fact]
    public void Whatever_is_looked_for_pages_are_shown_as_they_are_written() => HoldsForAll(AnyText.Typed, typed =>
    {
        foreach (var found in Search.Search(typed).Groups.SelectMany(group => group.Found))
        {
            Assert.Equal(found.Entry.Title, string.Concat(found.Title.Parts.Select(part => part.Text)));
            Assert.True(found.Sentence is null || found.Entry.Sentences.Contains(string.Concat(found.Sentence.Parts.Select(part => part.Text))));
            Assert.Contains(found.Title.Parts.Concat(found.Sentence?.Parts ?? []), part => part.IsMatch);
        }
    });

    private static SearchGroup Group(string sought, SearchKind kind) => Search.Search(sought).Groups.Single(group => group.Kind == kind);

    private static IEnumerable<string> Ids(string sought) => Search.Search(sought).Groups.SelectMany(group => group.Found).Select(found => found.Entry.Id);

    private static string Marked(Excerpt excerpt) => string.Concat(excerpt.Parts.Select(part => part.IsMatch ? $"[{part.Text}]" : part.Text));
}
