using System.Text.RegularExpressions;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>What every plan of the real content must say, so that nobody stands before a step with a question that the page does not answer.</summary>
public sealed class PlanTests
{
    private const int MostAnswersToLayer = 5;
    private const int MedianAnswersToLayer = 3;
    private const int MedianAnswersToOutcome = 4;

    private static readonly Guide Guide = RealGuide.Itself;

    private static readonly IReadOnlyList<TreePath> AllPaths = [.. Guide.Symptoms.SelectMany(symptom => Paths.From(Guide, symptom))];

    [Fact]
    public void Every_plan_has_a_second_fix_for_when_the_first_does_not_help() =>
        Assert.Empty(Guide.Nodes.OfType<Outcome>().Where(outcome => outcome.Plan.Length < 2).Select(outcome => outcome.Id));

    [Fact]
    public void Every_fix_says_when_to_give_up() =>
        Assert.Empty(Guide.Fixes.Where(fix => fix.GiveUp.Length == 0).Select(fix => fix.Id));

    [Fact]
    public void A_wait_that_is_measured_is_the_one_that_the_steps_name()
    {
        var measured = Guide.Fixes.Where(fix => fix.Wait is not null).ToList();

        Assert.NotEmpty(measured);
        Assert.Empty(measured.Where(fix => !fix.Steps.Any(step => Regex.IsMatch(step.ToPlainText(), $@"(?<!\d){fix.Wait!.Value.TotalMinutes}分"))).Select(fix => fix.Id));
    }

    [Fact]
    public void Whoever_is_told_to_wait_for_minutes_and_then_to_ask_for_a_code_can_have_them_measured() =>
        Assert.Empty(Guide.Fixes.Where(fix => fix.Wait is null && fix.Steps.Any(step => Regex.IsMatch(step.ToPlainText(), "分(だけ)?待(って|ちます。).*1回だけ(頼|押)|分たっても.*1回だけ頼"))).Select(fix => fix.Id));

    [Fact]
    public void Every_symptom_and_every_contact_has_its_sentence_for_the_telephone()
    {
        Assert.Empty(Guide.Symptoms.Where(symptom => symptom.Say.Length == 0).Select(symptom => symptom.Id));
        Assert.Empty(Guide.Contacts.Where(contact => contact.Ask.Length == 0).Select(contact => contact.Id));
    }

    [Fact]
    public void Every_answer_but_I_do_not_know_tells_something() =>
        Assert.Empty(Guide.Nodes.OfType<Question>().SelectMany(question => question.Options.Where(option => option.Id != Question.Unknown && option.Tells is null).Select(option => $"{question.Id}={option.Id}")));

    [Fact]
    public void The_layer_is_named_after_five_answers_at_most_and_three_at_the_median()
    {
        var left = new LayersLeft(Guide);
        var needed = AllPaths.Select(path => left.AnswersUntilNamed(path.Answers)).Order().ToList();

        Assert.InRange(needed[^1], 1, MostAnswersToLayer);
        Assert.InRange(needed[needed.Count / 2], 1, MedianAnswersToLayer);
        Assert.InRange(AllPaths.Select(path => path.Length).Order().ElementAt(AllPaths.Count / 2), 1, MedianAnswersToOutcome);
    }

    [Fact]
    public void Every_screen_leads_to_a_symptom_and_to_the_question_or_outcome_that_decides() =>
        Assert.All(Guide.Screens, screen =>
        {
            Assert.Contains(screen.LeadsTo, link => link.Target.Kind == GuideKind.Symptom);
            Assert.Contains(screen.LeadsTo, link => link.Target.Kind == GuideKind.Node);
        });

    [Fact]
    public void Every_symptom_is_asked_about_in_at_least_four_answers_to_readers() =>
        Assert.All(Guide.Symptoms, symptom => Assert.True(Guide.Faq.Count(entry => entry.Symptoms.Contains(symptom.Id)) >= 4, symptom.Id));

    [Fact]
    public void Helpers_are_told_what_never_to_do() => Assert.NotNull(Guide.Pages.Find("helper"));
}
