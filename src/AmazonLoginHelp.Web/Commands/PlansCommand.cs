using System.Collections.Immutable;
using System.CommandLine;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>Prints each plan in the order in which visitors see it now, or on the day that was named, and whether the order is the author's.</summary>
internal static class PlansCommand
{
    private static readonly Argument<string?> Named = new("outcome") { Description = "The id of an outcome. Without it: all.", Arity = ArgumentArity.ZeroOrOne };

    public static Command Verb()
    {
        var verb = CommandLine.Verb("plans", "Prints the plan of each outcome, a line for each fix, in the order shown.", (context, parsed) => Run(context, parsed.GetValue(Named)));
        verb.Add(Named);
        return verb;
    }

    private static int Run(VerbContext context, string? named)
    {
        if (CompiledContent.Find(context.Content, context.Clock, context.Errors)?.GuideOr(context.Errors) is not { } guide)
        {
            return 1;
        }

        ImmutableArray<Outcome> outcomes = [.. guide.Nodes.OfType<Outcome>().Where(outcome => named is null || outcome.Id == named)];
        if (outcomes.IsEmpty)
        {
            return context.Refuse($"There is no outcome '{named}'. Run 'plans' without it to see all.");
        }

        foreach (var outcome in outcomes)
        {
            Write(guide, outcome, Plan.At(guide, outcome, context.Clock.InJapan()), context.Output);
        }

        if (named is null)
        {
            context.Output.WriteLine($"{outcomes.Length} plans, {outcomes.Count(outcome => outcome.KeepsOrder)} of them kept in order as written.");
        }

        return 0;
    }

    private static void Write(Guide guide, Outcome outcome, Plan plan, TextWriter output)
    {
        output.WriteLine($"{outcome.Id} ({Word(outcome.Layer)}): {(outcome.KeepsOrder ? "kept in order as written" : "put in order")}{Because(plan)}");
        foreach (var (place, planned) in plan.Steps.Index())
        {
            var fix = guide.Fixes.Get(planned.Fix);
            output.WriteLine($"  {place + 1}. {fix.Id} | helps {Word(planned.Helps)} | takes {Word(fix.Takes)}{string.Concat(Remarks(fix).Select(remark => $" | {remark}"))}");
        }
    }

    private static string Because(Plan plan) =>
        plan.Waiting.IsEmpty ? "" : $", after waiting because of {string.Join(", ", plan.Incidents.Select(incident => incident.Id))}";

    // Besides band and time, what decides where a fix may stand.
    private static IEnumerable<string> Remarks(Fix fix)
    {
        if (fix.AsksPeople)
        {
            yield return "asks people";
        }

        if (fix.OnlyWaits)
        {
            yield return "only waits";
        }

        if (!fix.Reversible)
        {
            yield return "cannot be taken back";
        }

        if (fix.CanCostSignedInDevice)
        {
            yield return "can cost the signed-in device";
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => $"{value}".ToLowerInvariant();
}
