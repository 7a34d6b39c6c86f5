using static AmazonLoginHelp.Engine.Tests.SmallGuide;

namespace AmazonLoginHelp.Engine.Tests.Tree;

/// <summary>What can cost the last signed-in device is no less costly behind a link.</summary>
public sealed class LinksToCostlyFixesTests
{
    private static readonly Prose ToCostly = Linking(GuideKind.Fix, "costly");

    public static TheoryData<string, Func<Fix, Fix>> PartsOfAFix => new()
    {
        { "purpose", fix => fix with { Purpose = ToCostly } },
        { "before", fix => fix with { Before = ToCostly } },
        { "steps", fix => fix with { Steps = [Prose.Empty, ToCostly] } },
        { "worked", fix => fix with { Worked = ToCostly } },
        { "undo", fix => fix with { Undo = ToCostly } },
        { "if-not", fix => fix with { IfNot = ToCostly } },
        { "changed", fix => fix with { Changed = ToCostly } },
    };

    public static TheoryData<string, Func<Outcome, Outcome>> PartsOfAnOutcome => new()
    {
        { "body", outcome => outcome with { Body = ToCostly } },
        { "plan note", outcome => outcome with { PlanNote = ToCostly } },
        { "if-not", outcome => outcome with { IfNot = ToCostly } },
        { "changed", outcome => outcome with { Changed = ToCostly } },
    };

    [Theory]
    [MemberData(nameof(PartsOfAFix), DisableDiscoveryEnumeration = true)]
    public void A_planned_fix_may_nowhere_link_to_it_before_the_question(string part, Func<Fix, Fix> link) =>
        AssertChain("end > wait > costly", Unasked().WithFix("wait", link), part);

    [Theory]
    [MemberData(nameof(PartsOfAnOutcome), DisableDiscoveryEnumeration = true)]
    public void An_outcome_may_nowhere_link_to_it_before_the_question(string part, Func<Outcome, Outcome> link) =>
        AssertChain("end > costly", Unasked().WithOutcome("end", link), part);

    [Fact]
    public void The_sentence_names_the_shortest_chain_of_links_and_the_way_without_the_question()
    {
        var sentence = Sentence(Unasked()
            .Fix("near").WithFix("near", fix => fix with { IfNot = Linking(GuideKind.Fix, "costly") })
            .Fix("far").WithFix("far", fix => fix with { IfNot = Linking(GuideKind.Fix, "near") })
            .WithOutcome("end", outcome => outcome with { Plan = [new("far", "far", Helps.Often), new("near", "near", Helps.Often)] }));

        Assert.Contains("'costly' (end > near > costly)", sentence, StringComparison.Ordinal);
        Assert.Contains("'no-code: first=unknown > end'", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_fix_of_the_plan_itself_the_sentence_says_to_leave_it_out_however_many_others_are_planned()
    {
        var sentence = Sentence(Unasked().WithOutcome("end", outcome => outcome with { Plan = [new("wait", "wait", Helps.Often), new("costly", "costly", Helps.Often)] }));

        Assert.StartsWith("The plan has 'costly'", sentence, StringComparison.Ordinal);
        Assert.EndsWith("or leave the fix out.", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_fix_behind_links_the_sentence_says_to_lead_the_last_link_elsewhere()
    {
        var sentence = Sentence(Unasked().WithFix("wait", fix => fix with { IfNot = ToCostly }));

        Assert.StartsWith("Links lead from here to 'costly'", sentence, StringComparison.Ordinal);
        Assert.EndsWith("or let the last link lead to such a question.", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_may_be_long_and_pass_pages_of_every_kind()
    {
        var guide = Unasked()
            .WithFix("wait", fix => fix with { IfNot = Linking(GuideKind.Faq, "f") })
            .With(new FaqEntry { Id = "f", Title = "f", Body = Linking(GuideKind.Screen, "s"), Symptoms = [] })
            .With(new Screen { Id = "s", Title = "s", Texts = ["s"], Body = Prose.Empty, LeadsTo = [new(new(GuideKind.Node, "other"), [])] })
            .Outcome("other", "people", ["safe"])
            .Fix("safe")
            .With(new Contact { Id = "people", Title = "people", Kind = ContactKind.Amazon, WorksSignedOut = SignedOut.Works, Body = Prose.Empty, Routes = [Linking(GuideKind.Page, "p")], Prepare = Prose.Empty, Say = Prose.Empty })
            .With(new Page { Id = "p", Title = "p", Body = ToCostly });

        AssertChain("end > wait > f > s > other > people > p > costly", guide, "pages");
    }

    [Fact]
    public void A_circle_of_links_that_leads_to_nothing_costly_is_harmless() =>
        Assert.Empty(Judged(Unasked()
            .Fix("back").WithFix("back", fix => fix with { IfNot = Linking(GuideKind.Fix, "wait") })
            .WithFix("wait", fix => fix with { IfNot = Linking(GuideKind.Fix, "back") })));

    [Fact]
    public void A_link_to_a_question_or_a_symptom_leads_to_where_people_are_asked() =>
        Assert.Empty(Judged(Unasked()
            .Question("device", Asks.SignedInAnywhere, "no -> after", "unknown -> after")
            .Outcome("after", "costly")
            .WithFix("wait", fix => fix with { IfNot = Linking(GuideKind.Node, "device"), Undo = Linking(GuideKind.Symptom, "no-code") })));

    [Fact]
    public void The_help_behind_the_strip_may_be_linked_to_because_a_takeover_needs_new_passwords() =>
        Assert.Empty(Judged(Unasked()
            .Outcome("takeover", "costly")
            .Strip("takeover")
            .WithFix("wait", fix => fix with { IfNot = Linking(GuideKind.Node, "takeover") })));

    [Fact]
    public void The_same_link_to_another_outcome_is_not_excused() =>
        AssertChain("end > wait > elsewhere > costly", Unasked()
            .Outcome("elsewhere", "costly")
            .WithFix("wait", fix => fix with { IfNot = Linking(GuideKind.Node, "elsewhere") }), "outcome");

    [Fact]
    public void An_outcome_that_questions_lead_to_is_judged_even_if_the_strip_leads_there_too() =>
        Assert.Contains("The plan has 'costly'", Sentence(Unasked().Strip("end").WithOutcome("end", outcome => outcome with { Plan = [new("costly", "costly", Helps.Often)] })), StringComparison.Ordinal);

    [Fact]
    public void After_the_question_links_may_lead_anywhere()
    {
        var guide = new SmallGuide()
            .Symptom("no-code", "first")
            .Question("first", Asks.SignedInAnywhere, "no -> end", "unknown -> end")
            .Outcome("end", "wait")
            .Fix("costly", marks: Marks.ForgetsDevice)
            .WithFix("wait", fix => fix with { IfNot = ToCostly });

        Assert.Empty(Judged(guide));
    }

    private static SmallGuide Unasked() => new SmallGuide()
        .Symptom("no-code", "first")
        .Question("first", "unknown -> end")
        .Outcome("end", "wait")
        .Fix("costly", marks: Marks.EndsSignInElsewhere);

    private static void AssertChain(string chain, SmallGuide guide, string because)
    {
        var sentence = Sentence(guide);
        Assert.True(sentence.Contains($"({chain})", StringComparison.Ordinal), $"{because}: {sentence}");
    }

    private static string Sentence(SmallGuide guide) => Assert.Single(Judged(guide)).Sentence;

    private static IEnumerable<Violation> Judged(SmallGuide guide) => TreeRules.Check(guide.Build()).Where(violation => violation.Rule == TreeRule.SignedInDeviceAsked);
}
