using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>First do no harm, asked of the content itself and not of the rules that guard it.</summary>
public sealed class SafetyTests
{
    private static readonly Guide Guide = RealGuide.Itself;

    [Fact]
    public void Every_outcome_has_a_contact_that_works_signed_out() =>
        Assert.Empty(Guide.Nodes.OfType<Outcome>()
            .Where(outcome => !outcome.Contacts.Any(contact => Guide.Contacts.Get(contact).WorksSignedOut == SignedOut.Works))
            .Select(outcome => outcome.Id));

    [Fact]
    public void Every_outcome_has_a_plan_and_says_what_it_means_if_nothing_helped() =>
        Assert.Empty(Guide.Nodes.OfType<Outcome>().Where(outcome => outcome.Plan.IsEmpty || outcome.IfNot.IsEmpty).Select(outcome => outcome.Id));

    [Fact]
    public void Every_question_lets_the_visitor_not_know() =>
        Assert.Empty(Guide.Nodes.OfType<Question>()
            .Where(question => question.Find(Question.Unknown)?.Label.Contains("わからない", StringComparison.Ordinal) != true)
            .Select(question => question.Id));

    [Theory]
    [InlineData("no-code")]
    [InlineData("two-step-lost")]
    [InlineData("approval-notice")]
    public void A_plan_that_can_cost_the_last_signed_in_device_comes_after_the_question_for_it(string symptom)
    {
        var unasked = Paths.From(Guide, Guide.Symptoms.Get(symptom))
            .Where(path => path.Outcome.Plan.Any(planned => CostsDevice(Guide.Fixes.Get(planned.Fix))))
            .Where(path => path.Answers.All(answer => answer.Question.Asks != Asks.SignedInAnywhere));

        Assert.Empty(unasked.Select(path => $"{path}"));
    }

    [Fact]
    public void What_cannot_be_taken_back_comes_last_in_a_plan_but_for_asking_people()
    {
        var outOfOrder = Guide.Nodes.OfType<Outcome>().Where(outcome => outcome.Plan
            .Select(planned => Guide.Fixes.Get(planned.Fix))
            .SkipWhile(fix => fix.Reversible)
            .Any(fix => fix.Reversible && !fix.AsksPeople));

        Assert.Empty(outOfOrder.Select(outcome => outcome.Id));
    }

    [Fact]
    public void A_fix_that_can_hurt_says_so_before_the_first_step() =>
        Assert.Empty(Guide.Fixes.Where(fix => fix.Marks != Marks.None && fix.Before.IsEmpty).Select(fix => fix.Id));

    [Fact]
    public void Fraud_help_is_one_tap_away_and_never_the_first_question_of_another_symptom()
    {
        Assert.IsType<Outcome>(Guide.Nodes.Get(Guide.Strip.Target));
        Assert.Empty(Guide.Symptoms
            .Where(symptom => symptom.Id is not ("takeover-or-scam" or "is-it-real"))
            .Where(symptom => Guide.Nodes.Get(symptom.FirstQuestion) is Question { Asks: Asks.Fraud })
            .Select(symptom => symptom.Id));
    }

    private static bool CostsDevice(Fix fix) => (fix.Marks & (Marks.ForgetsDevice | Marks.EndsSignInElsewhere)) != 0;
}
