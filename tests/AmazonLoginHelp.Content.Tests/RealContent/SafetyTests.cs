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
            .Where(path => path.Answers.All(answer => answer.Question.Asks != Asks.SignedInAnywhere))
            .ToList();

        Assert.NotEmpty(unasked);
        Assert.Empty(from path in unasked from fix in MarkdownLinks.FixesLinkedFrom($"ja/outcomes/{path.Outcome.Id}.md") where CostsDevice(Guide.Fixes.Get(fix)) select $"{path} ... {fix}");
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
    public void Nobody_is_told_to_wait_for_hours_before_something_quick_that_helps_as_often()
    {
        var tooEarly = from outcome in Guide.Nodes.OfType<Outcome>()
                       from slow in outcome.Plan.Index()
                       from quick in outcome.Plan.Skip(slow.Index + 1)
                       where IsJudged(slow.Item) && !Guide.Fixes.Get(slow.Item.Fix).OnlyWaits && Guide.Fixes.Get(slow.Item.Fix).Takes >= Takes.Hours
                       where IsJudged(quick) && Guide.Fixes.Get(quick.Fix).Takes <= Takes.Minutes && quick.Helps <= slow.Item.Helps
                       select $"{outcome.Id}: {slow.Item.Fix} before {quick.Fix}";

        Assert.Empty(tooEarly);
    }

    [Fact]
    public void What_only_waits_takes_long_and_can_do_no_harm()
    {
        var waiting = Guide.Fixes.Where(fix => fix.OnlyWaits).ToList();

        Assert.NotEmpty(waiting);
        Assert.All(waiting, fix => Assert.True(fix is { Takes: >= Takes.Hours, Needs: [], Marks: Marks.None, Reversible: true }, fix.Id));
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

    private static bool IsJudged(PlannedFix planned) => Guide.Fixes.Get(planned.Fix) is { Reversible: true, AsksPeople: false };

    private static bool CostsDevice(Fix fix) => (fix.Marks & (Marks.ForgetsDevice | Marks.EndsSignInElsewhere)) != 0;
}
