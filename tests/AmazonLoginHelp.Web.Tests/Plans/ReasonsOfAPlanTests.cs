using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Features.Check;

namespace AmazonLoginHelp.Web.Tests.Plans;

/// <summary>An outcome says why: with what the answers tell, and with the layers that they leave out.</summary>
public sealed class ReasonsOfAPlanTests(Site site)
{
    public static TheoryData<string> Symptoms => Way.Symptoms;

    [Fact]
    public void Exactly_the_answers_that_tell_are_reasons_in_the_order_in_which_they_were_given() =>
        Findings.None(
            from way in Way.AllOf(TellingGuide.Whole)
            let told = View(way).Reasons.Select(reason => reason.Tells)
            where !told.SequenceEqual(way.Path.Answers.Select(answer => answer.Option.Tells).OfType<string>())
            select $"{way.Path}: {string.Join(' ', told)}");

    [Fact]
    public void On_each_way_the_layers_that_are_excluded_are_all_but_those_that_are_left()
    {
        var left = new LayersLeft(TellingGuide.Whole);

        Findings.None(
            from way in Way.AllOf(TellingGuide.Whole)
            let excluded = left.Reasons(way.Path.Answers).SelectMany(reason => reason.Excluded).ToHashSet()
            where !excluded.SetEquals(left.At(TellingGuide.Whole.Nodes.Get(way.Symptom.FirstQuestion)).Remove(way.Path.Outcome.Layer))
            select $"{way.Path}: {string.Join(' ', excluded)}");
    }

    [Theory]
    [MemberData(nameof(Symptoms))]
    public async Task A_page_lists_what_its_answers_tell_and_nothing_else(string symptom)
    {
        var way = Way.From(symptom);
        var told = way.Path.Answers.Select(answer => answer.Option.Tells).OfType<string>().ToList();

        var page = await site.Client.OpenAsync(way.Address());

        var listed = told.Count == 0 ? [] : page.Section("そう考えるわけ").QuerySelectorAll("li").Select(WebPage.Words).ToList();
        Assert.Equal(told.Count, listed.Count);
        Assert.All(told.Zip(listed), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_outcome_that_nobody_answered_for_gives_no_reasons()
    {
        var page = await site.Client.OpenAsync($"/check/{Way.Longest[0].Path.Outcome.Id}");

        Assert.DoesNotContain("そう考えるわけ", page.MainWords, StringComparison.Ordinal);
        Assert.DoesNotContain("ではなさそうです", page.MainWords, StringComparison.Ordinal);
    }

    private static OutcomeView View(Way way) =>
        OutcomeView.Of(TellingGuide.Whole, Site.Frame.Now, way.In(TellingGuide.Whole), way.Path.Outcome);
}
