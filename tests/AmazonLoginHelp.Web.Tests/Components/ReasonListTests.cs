using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Features.Check;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class ReasonListTests : PageContext
{
    private static readonly Question Question = (Question)Site.Guide.Nodes.Get("carrier");

    [Fact]
    public void Each_reason_is_said_in_the_words_of_its_answer_in_order() =>
        Assert.Equal(
            ["ほかのSMSは届きます。", "機種を替えました。"],
            List([Reason("ほかのSMSは届きます。"), Reason("機種を替えました。")]).FindAll("li").Select(reason => reason.TextContent.Trim()));

    [Fact]
    public void The_layers_that_an_answer_excludes_are_named_beside_it_if_something_was_tried()
    {
        var reasons = List([Tested(Reason("ほかのSMSは届きます。", Layer.Line, Layer.Carrier)), Reason("機種を替えました。", Layer.Device), Tested(Reason("電源を入れ直しました。"))]).FindAll("li").Select(reason => reason.TextContent).ToList();

        Assert.Contains("電話の契約・回線、携帯会社・メール会社の設定ではなさそうです", reasons[0], StringComparison.Ordinal);
        Assert.All(reasons.Skip(1), reason => Assert.DoesNotContain("ではなさそうです", reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_a_guess_is_called_one(bool likely) =>
        Assert.Equal(likely, List([Reason("ほかのSMSは届きます。")], likely).Markup.Contains("はっきりとは決まりません", StringComparison.Ordinal));

    [Fact]
    public void Its_section_bears_the_name_of_its_heading()
    {
        var section = List([Reason("ほかのSMSは届きます。")]).Find("section");

        Assert.Equal(section.QuerySelector("h2")!.Id, section.GetAttribute("aria-labelledby"));
    }

    [Fact]
    public void Without_reasons_nothing_is_shown() => List([], likely: true).MarkupMatches("");

    private static Reason Tested(Reason reason) => reason with { Answer = reason.Answer with { Question = Question with { Effort = Effort.Try } } };

    private static Reason Reason(string tells, params Layer[] excluded) => new(new(Question, Question.Options[0] with { Tells = tells }), [.. excluded]);

    private IRenderedComponent<ReasonList> List(Reason[] reasons, bool likely = false) =>
        Draw<ReasonList>(with => with.Add(view => view.Reasons, [.. reasons]).Add(view => view.Likely, likely));
}
