using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>A rule of the tree that content breaks.</summary>
/// <param name="Rule">Which rule.</param>
/// <param name="At">The thing whose file has to change.</param>
/// <param name="Sentence">What is wrong and how to mend it.</param>
public sealed record Violation(TreeRule Rule, GuideReference At, string Sentence);

/// <summary>The rules that the tree as a whole must keep.</summary>
public enum TreeRule
{
    /// <summary>No node leads back to itself.</summary>
    NoCycle,

    /// <summary>Every node can be reached from a symptom or the strip.</summary>
    Reachable,

    /// <summary>Each outcome has a contact that works while signed out of Amazon.</summary>
    SignedOutContact,

    /// <summary>No plan has an irreversible fix before a reversible one that does more than ask people (safety rule 2).</summary>
    ReversibleFirst,

    /// <summary>
    /// On the way to a plan that can cost the last signed-in device, the person was asked for it (safety rule 1).
    /// </summary>
    SignedInDeviceAsked,

    /// <summary>Fraud help is a link, not a question that everybody must answer (safety rule 6).</summary>
    FraudIsALink,
}

/// <summary>Proves the rules that need the whole tree.</summary>
public static class TreeRules
{
    private const Marks CostsSignedInDevice = Marks.ForgetsDevice | Marks.EndsSignInElsewhere;

    private static readonly ImmutableHashSet<string> GuardSignedInDevice = ["no-code", "two-step-lost", "approval-notice"];

    private static readonly ImmutableHashSet<string> AboutFraud = ["takeover-or-scam", "is-it-real"];

    /// <summary>
    /// Every violation in <paramref name="guide"/>, whose references must all exist. A tree with a cycle is not walked any further:
    /// only the cycles are returned then.
    /// </summary>
    public static ImmutableArray<Violation> Check(Guide guide)
    {
        var cycles = Cycles(guide);
        return cycles.IsEmpty
            ? [.. Unreachable(guide), .. WithoutContact(guide), .. OutOfOrder(guide), .. UnaskedDevice(guide), .. CompulsoryFraud(guide)]
            : cycles;
    }

    private static ImmutableArray<Violation> Cycles(Guide guide)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        var violations = ImmutableArray.CreateBuilder<Violation>();
        foreach (var node in guide.Nodes)
        {
            Visit(node, []);
        }

        return violations.ToImmutable();

        void Visit(Node node, ImmutableArray<string> above)
        {
            if (above.IndexOf(node.Id) is >= 0 and var start)
            {
                var ring = string.Join(" > ", above[start..].Add(node.Id));
                violations.Add(new(TreeRule.NoCycle, Ref(node), $"The questions lead in a circle: {ring}. Let one of these options lead elsewhere."));
            }
            else if (!done.Contains(node.Id) && node is Question question)
            {
                foreach (var option in question.Options)
                {
                    Visit(guide.Follow(option), above.Add(node.Id));
                }
            }

            done.Add(node.Id);
        }
    }

    private static IEnumerable<Violation> Unreachable(Guide guide)
    {
        var reached = guide.ReachableFrom([.. guide.Symptoms.Select(symptom => symptom.FirstQuestion), guide.Strip.Target])
            .Select(node => node.Id)
            .ToHashSet(StringComparer.Ordinal);
        return guide.Nodes.Where(node => !reached.Contains(node.Id)).Select(node => new Violation(
            TreeRule.Reachable, Ref(node), $"No path from any symptom reaches '{node.Id}'. Let an option lead to it, or remove it."));
    }

    private static IEnumerable<Violation> WithoutContact(Guide guide) =>
        from outcome in guide.Nodes.OfType<Outcome>()
        where !outcome.Contacts.Any(id => guide.Contacts.Get(id).WorksSignedOut == SignedOut.Works)
        select new Violation(TreeRule.SignedOutContact, Ref(outcome), $"'{outcome.Id}' has no contact that works while signed out of Amazon. Add one to its contacts.");

    private static IEnumerable<Violation> OutOfOrder(Guide guide)
    {
        foreach (var outcome in guide.Nodes.OfType<Outcome>())
        {
            var fixes = outcome.Plan.Select(planned => guide.Fixes.Get(planned.Fix)).ToList();
            var firstIrreversible = fixes.FindIndex(fix => !fix.Reversible && !fix.AsksPeople);
            var lastReversible = fixes.FindLastIndex(fix => fix.Reversible && !fix.AsksPeople);
            if (firstIrreversible >= 0 && firstIrreversible < lastReversible)
            {
                yield return new(
                    TreeRule.ReversibleFirst,
                    Ref(outcome),
                    $"The plan has '{fixes[firstIrreversible].Id}', which cannot be taken back, before '{fixes[lastReversible].Id}', which can. Put what can be taken back first.");
            }
        }
    }

    private static IEnumerable<Violation> UnaskedDevice(Guide guide)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var symptom in guide.Symptoms.Where(symptom => GuardSignedInDevice.Contains(symptom.Id)))
        {
            foreach (var path in ShortestAvoiding(guide, symptom, Asks.SignedInAnywhere))
            {
                var costly = path.Outcome.Plan.FirstOrDefault(planned => (guide.Fixes.Get(planned.Fix).Marks & CostsSignedInDevice) != 0);
                if (costly is not null && reported.Add(path.Outcome.Id))
                {
                    yield return new(
                        TreeRule.SignedInDeviceAsked,
                        Ref(path.Outcome),
                        $"The plan has '{costly.Fix}', which can cost the last signed-in device, and on the way '{path}' nobody asked for one. Ask a question with 'asks: signed-in-anywhere' first, or leave the fix out.");
                }
            }
        }
    }

    private static IEnumerable<Violation> CompulsoryFraud(Guide guide) =>
        from symptom in guide.Symptoms
        where !AboutFraud.Contains(symptom.Id) && !ShortestAvoiding(guide, symptom, Asks.Fraud).Any()
        select new Violation(
            TreeRule.FraudIsALink,
            new(GuideKind.Symptom, symptom.Id),
            $"Every way from '{symptom.Id}' passes the question about fraud. The strip already links to that help; let a way go round it.");

    /// <summary>
    /// To each outcome that can be reached without a question that asks for <paramref name="avoided"/>, a shortest such path. Each node
    /// is looked at once, so the time grows with the tree and not with the number of its paths.
    /// </summary>
    private static IEnumerable<TreePath> ShortestAvoiding(Guide guide, Symptom symptom, Asks avoided)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<(Node Node, ImmutableArray<Answered> Answers)>([(guide.Nodes.Get(symptom.FirstQuestion), [])]);
        while (open.TryDequeue(out var here))
        {
            if (!seen.Add(here.Node.Id))
            {
                continue;
            }

            if (here.Node is Outcome outcome)
            {
                yield return new(here.Answers, outcome);
            }
            else if (here.Node is Question question && question.Asks != avoided)
            {
                foreach (var option in question.Options)
                {
                    open.Enqueue((guide.Follow(option), here.Answers.Add(new(question, option))));
                }
            }
        }
    }

    private static GuideReference Ref(Node node) => new(GuideKind.Node, node.Id);
}
