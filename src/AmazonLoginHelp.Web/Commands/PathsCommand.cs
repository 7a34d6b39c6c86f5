using System.Collections.Immutable;
using System.CommandLine;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>
/// Walks every path of every symptom and replays it, and says how many answers it takes until there is an outcome and until only one
/// layer is left; then says which rules of the tree are kept and shows, for each that is broken, the shortest counter-example. Works on
/// a tree that breaks rules, too.
/// </summary>
internal static class PathsCommand
{
    private static readonly ImmutableArray<(TreeRule Rule, string Broken)> Rules =
    [
        (TreeRule.NoCycle, "Questions in a circle"),
        (TreeRule.Reachable, "Nodes never reached"),
        (TreeRule.NoDeadEnd, "Questions without an option"),
        (TreeRule.Replayable, "Answers that cannot be replayed"),
        (TreeRule.SignedOutContact, "Outcomes without a contact that works signed out"),
        (TreeRule.ReversibleFirst, "Plans with an irreversible step too early"),
        (TreeRule.QuickFirst, "Plans with a slow step too early"),
        (TreeRule.SignedInDeviceAsked, "Plans and links that can cost the signed-in device, unasked"),
        (TreeRule.FraudIsALink, "Symptoms that force the question about fraud on everybody"),
    ];

    public static Command Verb()
    {
        var symptom = new Argument<string?>("symptom") { Description = "The id of a symptom. Without it: all.", Arity = ArgumentArity.ZeroOrOne };
        var list = new Option<bool>("--list") { Description = "Print each path on a line: question=option > … > outcome." };
        var verb = CommandLine.Verb(
            "paths",
            "Walks every path of every symptom and proves the rules of the tree.",
            (context, parsed) => Run(context, parsed.GetValue(symptom), parsed.GetValue(list)));
        verb.Add(symptom);
        verb.Add(list);
        return verb;
    }

    private static int Run(VerbContext context, string? named, bool list)
    {
        if (CompiledContent.Find(context.Content, context.Clock, context.Errors) is not { } content)
        {
            return 1;
        }

        if (content.Compilation.Unproved is not { } guide)
        {
            content.GuideOr(context.Errors);
            return context.Refuse("There is no tree to walk until these are mended.");
        }

        if (named is not null && guide.Symptoms.Find(named) is null)
        {
            return context.RefuseSymptom(guide, named);
        }

        var violations = TreeRules.Check(guide);
        var hasCircle = violations.Any(violation => violation.Rule == TreeRule.NoCycle);
        ImmutableArray<Symptom> symptoms = [.. guide.Symptoms.Where(symptom => named is null || symptom.Id == named)];
        var unreplayed = hasCircle ? 0 : Walk(guide, symptoms, list, context);
        Write(violations, hasCircle, content.Compilation, context.Output);
        WriteBySymptom(guide, symptoms, violations, context.Output);
        return violations.IsEmpty && unreplayed == 0 ? 0 : 1;
    }

    /// <summary>The number of paths that a replay does not follow; each is printed.</summary>
    private static int Walk(Guide guide, ImmutableArray<Symptom> symptoms, bool list, VerbContext context)
    {
        var began = context.Clock.GetTimestamp();
        var left = new LayersLeft(guide);
        var unreplayed = 0;
        var (all, allUntilNamed) = (new PathLengths(), new PathLengths());
        foreach (var symptom in symptoms)
        {
            var untilNamed = new PathLengths();
            foreach (var path in Paths.From(guide, symptom))
            {
                all.Add(path.Length);
                untilNamed.Add(left.AnswersUntilNamed(path.Answers));
                var trail = new Trail(symptom, path.Answers, path.Outcome);
                if (list)
                {
                    context.Output.WriteLine(path);
                }

                if (!trail.IsReplayedIn(guide))
                {
                    unreplayed++;
                    context.Output.WriteLine($"Not replayed: {trail}");
                }
            }

            context.Output.WriteLine($"{TreeFigures.Of(guide, symptom)}; layer after {untilNamed.Longest} (median {untilNamed.Median})");
            allUntilNamed.Add(untilNamed);
        }

        if (symptoms.Length == guide.Symptoms.Count)
        {
            context.Output.WriteLine($"all: {all.Count} paths, longest {all.Longest}, median {all.Median}; layer after longest {allUntilNamed.Longest}, median {allUntilNamed.Median}");
        }

        context.Output.WriteLine($"{all.Count} paths walked and replayed in {context.Clock.GetElapsedTime(began).TotalMilliseconds:0} ms");
        return unreplayed;
    }

    private static void Write(ImmutableArray<Violation> violations, bool hasCircle, Content.Compilation compilation, TextWriter output)
    {
        foreach (var (rule, broken) in Rules.Where(named => !hasCircle || named.Rule == TreeRule.NoCycle))
        {
            var found = violations.Where(violation => violation.Rule == rule).ToList();
            output.WriteLine($"{broken}: {(found.Count == 0 ? "none" : found.Count)}");
            foreach (var violation in found)
            {
                output.WriteLine($"  {compilation.Files[violation.At]}: {violation.Sentence}");
                output.WriteLine($"    for example {violation.Shown}");
            }
        }

        if (hasCircle)
        {
            output.WriteLine("The paths were not walked and no other rule was judged, because of the circle.");
        }
    }

    /// <summary>Which symptoms lead to what is broken; nothing if nothing is.</summary>
    private static void WriteBySymptom(Guide guide, ImmutableArray<Symptom> symptoms, ImmutableArray<Violation> violations, TextWriter output)
    {
        foreach (var symptom in symptoms)
        {
            var reached = guide.ReachableFrom([symptom.FirstQuestion]).Select(node => new GuideReference(GuideKind.Node, node.Id)).Append(new(GuideKind.Symptom, symptom.Id)).ToHashSet();
            var met = violations.Where(violation => reached.Contains(violation.At)).ToList();
            if (met.Count > 0)
            {
                output.WriteLine($"{symptom.Id} leads to: {string.Join(", ", met.Select(violation => violation.At.Id).Distinct())}");
            }
        }
    }
}
