using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

internal static class FraudIsALink
{
    private static readonly ImmutableHashSet<string> AboutFraud = ["takeover-or-scam", "is-it-real"];

    public static IEnumerable<Violation> BrokenIn(Guide guide) =>
        from symptom in guide.Symptoms
        where !AboutFraud.Contains(symptom.Id)
        let round = new ShortestTrails(guide, [ShortestTrails.Entry(guide, symptom)], avoided: Asks.Fraud)
        where !round.Nodes.OfType<Outcome>().Any()
        let compulsory = round.Nodes.OfType<Question>().FirstOrDefault(question => question.Asks == Asks.Fraud)
        where compulsory is not null
        select new Violation(
            TreeRule.FraudIsALink,
            new(GuideKind.Symptom, symptom.Id),
            $"Every way from '{symptom.Id}' passes the question about fraud, '{compulsory.Id}'. The strip already links to that help; let a way go round it.",
            round.To(compulsory));
}
