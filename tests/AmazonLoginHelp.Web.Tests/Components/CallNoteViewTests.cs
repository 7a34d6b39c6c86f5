using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Features.Check;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class CallNoteViewTests : PageContext
{
    private static readonly CallView Call = new(["入れません。", "ほかのSMSは届きます。", "見てもらえますか。"], []);

    [Fact]
    public void The_sentences_to_read_stand_together_in_their_order() =>
        Assert.Equal(Call.Sentences, Script(Call).FindAll("blockquote > p").Select(sentence => sentence.TextContent));

    [Fact]
    public void All_of_what_is_read_can_be_copied_at_once() =>
        Assert.Equal(Call.Sentences, Script(Call).Find("[data-copy]").Children.Select(sentence => sentence.TextContent));

    [Fact]
    public void What_must_not_be_said_stands_before_what_is_read()
    {
        var words = Script(Call).Find("section").TextContent;

        Assert.InRange(words.IndexOf("パスワードと、届いたコードは言いません", StringComparison.Ordinal), 0, words.IndexOf("入れません。", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_other_contacts_are_asked_stands_beside_their_names()
    {
        var others = Script(Call with { Others = [Sample.Contact with { Ask = "設定を見てもらえますか。" }] }).FindAll("ul > li");

        Assert.Equal("見本に聞く: 「設定を見てもらえますか。」", Assert.Single(others).TextContent.Trim());
    }

    [Fact]
    public void Without_other_contacts_nothing_is_said_of_them() => Assert.DoesNotContain("ほかの窓口", Script(Call).Markup, StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_helper_is_told_that_the_person_reads_it(bool forSomeone) =>
        Assert.Equal(forSomeone, Script(Call, forSomeone).Find("section").TextContent.Contains("本人が読みます", StringComparison.Ordinal));

    [Fact]
    public void Its_section_bears_the_name_of_its_heading()
    {
        var section = Script(Call).Find("section");

        Assert.Equal(section.QuerySelector("h2")!.Id, section.GetAttribute("aria-labelledby"));
    }

    private IRenderedComponent<CallNoteView> Script(CallView call, bool forSomeone = false) =>
        Draw<CallNoteView>(with => with.Add(view => view.Call, call).Add(view => view.ForSomeone, forSomeone));
}
