using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

public sealed class FactTests
{
    private static readonly Guide Guide = RealGuide.Itself;

    public static TheoryData<int> MonthsAhead => [0, 6, 12, 24, 36, 120];

    [Theory]
    [MemberData(nameof(MonthsAhead))]
    public void No_plan_shows_a_number_past_its_limit_as_one_to_tap(int months)
    {
        var day = RealGuide.Day.AddMonths(months);

        Assert.Empty(PlannedFacts().Where(fact => fact.HardLimit < day && fact.CanBeTappedOn(day)).Select(fact => fact.Id));
    }

    [Fact]
    public void Every_number_to_dial_or_write_to_has_a_limit_of_two_years_at_most() =>
        Assert.Empty(Guide.Facts
            .Where(fact => fact.Kind is FactKind.Phone or FactKind.Dial or FactKind.Sms)
            .Where(fact => fact.HardLimit is not { } limit || limit > (fact.Evidence?.Earliest ?? fact.Written).AddMonths(24))
            .Select(fact => fact.Id));

    [Fact]
    public void Ten_years_on_no_number_of_today_can_be_tapped() =>
        Assert.Empty(PlannedFacts()
            .Where(fact => fact.Kind is FactKind.Phone or FactKind.Sms && fact.CanBeTappedOn(RealGuide.Day.AddYears(10)))
            .Select(fact => fact.Id));

    [Fact]
    public void Plans_do_mention_numbers_that_can_be_tapped_today() =>
        Assert.Contains(PlannedFacts(), fact => fact.CanBeTappedOn(RealGuide.Day));

    [Fact]
    public void What_only_an_article_says_can_never_be_tapped() =>
        Assert.Empty(Guide.Facts.Where(fact => fact.Confidence == Confidence.Article && fact.CanBeTappedOn(RealGuide.Day)).Select(fact => fact.Id));

    [Fact]
    public void Every_fact_says_how_to_find_its_current_value_and_where_it_was_read() =>
        Assert.Empty(Guide.Facts.Where(fact => string.IsNullOrWhiteSpace(fact.Find) || string.IsNullOrWhiteSpace(fact.Source.Title)).Select(fact => fact.Id));

    /// <summary>All facts that stand in the fixes and contacts of any plan.</summary>
    private static IEnumerable<Fact> PlannedFacts() => Guide.Nodes.OfType<Outcome>()
        .SelectMany(outcome => outcome.Plan.Select(planned => Guide.Fixes.Get(planned.Fix)).SelectMany(Words)
            .Concat(outcome.Contacts.Select(Guide.Contacts.Get).SelectMany(Words))
            .Append(outcome.Body).Append(outcome.PlanNote).Append(outcome.IfNot))
        .SelectMany(prose => prose.MentionedFacts())
        .Distinct();

    private static IEnumerable<Prose> Words(Fix fix) => [fix.Purpose, fix.Before, .. fix.Steps, fix.Worked, fix.Undo, fix.IfNot];

    private static IEnumerable<Prose> Words(Contact contact) => [contact.Body, .. contact.Routes, contact.Prepare, contact.Say];
}
