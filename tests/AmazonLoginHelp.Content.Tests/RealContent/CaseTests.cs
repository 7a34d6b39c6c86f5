using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>
/// Real cries for help, answered by readers who saw the questions and no plan. What helped, and what would have hurt, was written down
/// before anybody looked at a plan: cases.yaml.
/// </summary>
public sealed class CaseTests(ITestOutputHelper output)
{
    private const double AmongTheFirstTwo = 0.85;
    private const double InThePlan = 0.95;

    private static readonly Guide Guide = RealGuide.Itself;

    private static IEnumerable<RealCase> Walked => RealCase.All.Where(found => found.Symptom is not null);

    [Fact]
    public void Every_reader_comes_to_an_outcome() =>
        Assert.All(Walked, found => Assert.True(found.WalkIn(Guide).IsFinished, $"{found.Id} has not ended."));

    [Fact]
    public void Remedies_and_what_hurts_are_fixes_of_the_guide() =>
        Assert.Empty(RealCase.All.SelectMany(found => found.Remedy.Concat(found.Harmful)).Where(fix => Guide.Fixes.Find(fix) is null).Distinct());

    [Fact]
    public void What_helped_stands_among_the_first_two_steps_of_most_plans_and_in_nearly_all()
    {
        var known = Walked.Where(found => !found.Remedy.IsEmpty).ToList();
        var places = known.Select(found => (Case: found, Place: PlaceOfRemedy(found))).ToList();
        var (early, planned) = (places.Count(found => found.Place is 0 or 1), places.Count(found => found.Place >= 0));

        output.WriteLine($"{known.Count} cases; among the first two {early} ({(double)early / known.Count:P1}), in the plan {planned} ({(double)planned / known.Count:P1})");
        places.Where(found => found.Place is not (0 or 1)).ToList().ForEach(found => output.WriteLine($"{found.Case.Id}: {found.Case.WalkIn(Guide).Node.Id}, place {found.Place + 1}"));
        Assert.True(known.Count >= 40);
        Assert.True(early >= AmongTheFirstTwo * known.Count);
        Assert.True(planned >= InThePlan * known.Count);
    }

    [Fact]
    public void Nobody_passes_a_step_that_hurts_on_the_way_to_what_helps()
    {
        foreach (var found in Walked)
        {
            var place = PlaceOfRemedy(found);
            // Where nobody knows what helped, the first step must be harmless.
            var passed = PlanOf(found).Take(place >= 0 ? place : 1).Intersect(found.Harmful);

            Assert.True(!passed.Any(), $"{found.Id} at '{found.WalkIn(Guide).Node.Id}' passes {string.Join(", ", passed)}.");
        }
    }

    private static List<string> PlanOf(RealCase found) => [.. ((Outcome)found.WalkIn(Guide).Node).Plan.Select(planned => planned.Fix)];

    private static int PlaceOfRemedy(RealCase found) => PlanOf(found).FindIndex(fix => found.Remedy.Contains(fix));
}
