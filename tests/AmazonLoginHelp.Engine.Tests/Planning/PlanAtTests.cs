using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine.Tests.Planning;

/// <summary>While trouble is on that may be the cause, nothing is tried but waiting; a fraud does not wait.</summary>
public sealed class PlanAtTests
{
    private static readonly DateTime During = new(2026, 11, 20, 12, 0, 0);
    private static readonly DateTime After = new(2026, 11, 21, 0, 0, 0);

    [Fact]
    public void While_trouble_is_on_waiting_comes_before_everything()
    {
        var plan = PlanOf(Troubled(Trouble("outage")));

        Assert.Equal(["wait-for-amazon"], Ids(plan.Waiting));
        Assert.Equal(["filters", "call"], Ids(plan.Fixes));
        Assert.Equal(["wait-for-amazon", "filters", "call"], Ids(plan.Steps));
        Assert.Equal(["outage"], plan.Incidents.Select(incident => incident.Id));
    }

    [Fact]
    public void Waiting_that_the_plan_does_not_name_is_called_by_its_title()
    {
        var guide = Troubled(Trouble("outage")).WithFix("wait-for-amazon", fix => fix with { Title = "Wait until it is over" });

        Assert.Equal(new PlannedFix("wait-for-amazon", "Wait until it is over", Helps.Often), PlanOf(guide).Steps[0]);
    }

    [Fact]
    public void Before_and_after_the_trouble_the_plan_is_the_outcomes_own()
    {
        var guide = Troubled(Trouble("outage"));

        Assert.All([During.AddDays(-1), After], moment =>
        {
            var plan = PlanOf(guide, moment);
            Assert.Equal(["filters", "call"], Ids(plan.Steps));
            Assert.Empty(plan.Waiting);
            Assert.Empty(plan.Incidents);
            Assert.Empty(plan.Busy);
        });
    }

    [Fact]
    public void A_plan_that_the_trouble_cannot_cause_stays_as_it_is()
    {
        var plan = PlanOf(Troubled(Trouble("outage") with { Affects = ["locked"] }));

        Assert.Equal(["filters", "call"], Ids(plan.Steps));
        Assert.Empty(plan.Incidents);
        Assert.Empty(plan.Busy);
    }

    [Fact]
    public void A_fraud_does_not_wait_but_is_told_of_the_trouble()
    {
        var plan = PlanOf(Troubled(Trouble("outage")).WithOutcome("end", outcome => outcome with { IsFraud = true }));

        Assert.Equal(["filters", "call"], Ids(plan.Steps));
        Assert.Equal(["outage"], plan.Incidents.Select(incident => incident.Id));
        Assert.Equal(["amazon", "chat"], plan.Busy.Order());
    }

    [Fact]
    public void Waiting_that_stands_in_the_plan_already_moves_up_with_its_words_and_stands_there_once()
    {
        var guide = Troubled(Trouble("outage"))
            .WithOutcome("end", outcome => outcome with { Plan = [new("filters", "filters", Helps.Often), new("wait-for-amazon", "Leave it until tomorrow", Helps.Rarely), new("call", "call", Helps.Often)] });

        Assert.Equal(["filters", "wait-for-amazon", "call"], Ids(PlanOf(guide, After).Steps));
        Assert.Equal(["wait-for-amazon", "filters", "call"], Ids(PlanOf(guide).Steps));
        Assert.Equal("Leave it until tomorrow", PlanOf(guide).Steps[0].Label);
    }

    [Fact]
    public void Trouble_can_name_another_fix_that_waits() =>
        Assert.Equal(["wait-for-line"], Ids(PlanOf(Troubled(Trouble("line-down") with { Wait = "wait-for-line" })).Waiting));

    [Fact]
    public void Two_troubles_with_the_same_waiting_wait_once()
    {
        var plan = PlanOf(Troubled(Trouble("second"), Trouble("first")));

        Assert.Equal(["wait-for-amazon", "filters", "call"], Ids(plan.Steps));
        Assert.Equal(["second", "first"], plan.Incidents.Select(incident => incident.Id));
    }

    [Fact]
    public void Two_troubles_with_different_waiting_wait_once_as_the_newer_says()
    {
        var plan = PlanOf(Troubled(Trouble("line-down") with { Wait = "wait-for-line" }, Trouble("outage")));

        Assert.Equal(["wait-for-line", "filters", "call"], Ids(plan.Steps));
    }

    [Fact]
    public void Who_waits_anyway_is_not_told_to_wait_once_more()
    {
        var guide = Troubled(Trouble("outage"))
            .WithOutcome("end", outcome => outcome with { Plan = [new("filters", "filters", Helps.Often), new("wait-for-line", "wait", Helps.Rarely)] });

        Assert.Equal(["wait-for-amazon", "filters"], Ids(PlanOf(guide).Steps));
        Assert.Equal(["filters", "wait-for-line"], Ids(PlanOf(guide, After).Steps));
    }

    [Fact]
    public void Without_a_name_the_waiting_of_the_plan_itself_is_taken_or_that_of_most_plans()
    {
        var guide = Troubled(Trouble("outage")).Fix("a-wait", takes: Takes.Hours, onlyWaits: true).WithFix("a-wait", fix => fix with { Layer = Layer.Amazon });

        Assert.Equal(["a-wait"], Ids(PlanOf(guide.WithOutcome("end", outcome => outcome with { Plan = [new("a-wait", "wait", Helps.Often), new("call", "call", Helps.Often)] })).Waiting));
    }

    [Fact]
    public void Of_two_troubles_only_the_one_that_is_on_counts()
    {
        var guide = Troubled(Trouble("later") with { From = new DateOnly(2026, 11, 21), To = null, Wait = "wait-for-line" }, Trouble("outage"));

        Assert.Equal(["wait-for-amazon"], Ids(PlanOf(guide).Waiting));
        Assert.Equal(["wait-for-line"], Ids(PlanOf(guide, After).Waiting));
    }

    [Fact]
    public void Amazon_is_busy_unless_trouble_names_who_is()
    {
        Assert.Equal(["amazon", "chat"], PlanOf(Troubled(Trouble("outage"))).Busy.Order());
        Assert.Equal(["docomo"], PlanOf(Troubled(Trouble("line-down") with { Busy = ["docomo"] })).Busy);
        Assert.Empty(PlanOf(Troubled(Trouble("quiet") with { Busy = ImmutableArray<string>.Empty })).Busy);
        Assert.Equal(["amazon", "chat", "docomo"], PlanOf(Troubled(Trouble("outage"), Trouble("line-down") with { Busy = ["docomo", "chat"] })).Busy.Order());
    }

    [Fact]
    public void Where_no_fix_waits_the_trouble_is_told_and_the_plan_stays()
    {
        var guide = Troubled(Trouble("outage"))
            .WithFix("wait-for-amazon", fix => fix with { OnlyWaits = false })
            .Fix("wait-at-home", takes: Takes.Hours, onlyWaits: true);

        var plan = PlanOf(guide);

        Assert.Empty(plan.Waiting);
        Assert.Equal(["filters", "call"], Ids(plan.Steps));
        Assert.Equal(["outage"], plan.Incidents.Select(incident => incident.Id));
    }

    private static Plan PlanOf(SmallGuide small, DateTime? moment = null)
    {
        var guide = small.Build();
        return Plan.At(guide, (Outcome)guide.Nodes.Get("end"), moment ?? During);
    }

    private static IEnumerable<string> Ids(ImmutableArray<PlannedFix> fixes) => fixes.Select(planned => planned.Fix);

    /// <summary>A question between symptom and outcome; a fix that waits at each of two layers.</summary>
    private static SmallGuide Troubled(params ImmutableArray<Incident> incidents) => incidents.Aggregate(
        new SmallGuide()
            .Symptom("no-code", "first")
            .Symptom("locked", "elsewhere")
            .Question("first", "on -> end", "unknown -> end")
            .Fix("filters")
            .Fix("call", asksPeople: true)
            .Fix("wait-for-line", takes: Takes.Hours, onlyWaits: true)
            .WithFix("wait-for-line", fix => fix with { Layer = Layer.Line })
            .Fix("wait-for-amazon", takes: Takes.Hours, onlyWaits: true)
            .WithFix("wait-for-amazon", fix => fix with { Layer = Layer.Amazon })
            .Contact("chat", SignedOut.NeedsSignIn)
            .With(Docomo)
            .Outcome("end", "filters", "call")
            .Outcome("elsewhere"),
        (guide, incident) => guide.With(incident));

    private static Contact Docomo => SmallGuide.Standard.Contacts[0] with { Id = "docomo", Kind = ContactKind.Carrier };

    private static Incident Trouble(string id) => new()
    {
        Id = id,
        Title = id,
        Body = Prose.Empty,
        From = new DateOnly(2026, 11, 20),
        To = new DateOnly(2026, 11, 20),
        Affects = ["no-code"],
        Source = new("a newspaper", null),
    };
}
