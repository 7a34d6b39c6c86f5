using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>Prints what to check again next: past limit, then due, then fresh; within these the oldest evidence first.</summary>
internal static class FactsCommand
{
    /// <summary>About as many as one person can look up in ten minutes.</summary>
    private const int TenMinutes = 12;

    private static readonly Option<bool> All = new("--all") { Description = "Every fact, the superseded ones too." };

    private static readonly Option<bool> Due = new("--due") { Description = "Only those that are past their review or their limit." };

    public static Command Verb()
    {
        var verb = CommandLine.Verb("facts", "Prints which facts to check again, the most urgent first, with the address to open.", Run);
        verb.Add(All);
        verb.Add(Due);
        verb.Add(ConfirmCommand.Verb());
        return verb;
    }

    private static int Run(VerbContext context, ParseResult parsed)
    {
        if (CompiledContent.Find(context.Content, context.Clock, context.Errors) is not { } content || content.GuideOr(context.Errors) is not { } guide)
        {
            return 1;
        }

        var today = context.Clock.TodayInJapan();
        var all = parsed.GetValue(All);
        var facts = guide.Facts
            .Where(fact => all || fact.SupersededBy is null)
            .Where(fact => !parsed.GetValue(Due) || fact.AgeOn(today) != FactAge.Fresh)
            .OrderByDescending(fact => fact.AgeOn(today))
            .ThenBy(fact => fact.Evidence?.Earliest ?? DateOnly.MinValue)
            .ThenBy(fact => fact.ReviewBy)
            .ToList();
        var shown = all ? facts.Count : Math.Min(TenMinutes, facts.Count);
        foreach (var fact in facts.Take(shown))
        {
            Write(content, fact, today, context.Output);
        }

        var ages = facts.CountBy(fact => fact.AgeOn(today)).ToDictionary();
        context.Output.WriteLine(
            $"{facts.Count} facts: {ages.GetValueOrDefault(FactAge.PastLimit)} past their limit, {ages.GetValueOrDefault(FactAge.Due)} due, {ages.GetValueOrDefault(FactAge.Fresh)} fresh."
            + (shown < facts.Count ? $" {facts.Count - shown} more are not shown; --all shows them." : ""));
        return 0;
    }

    private static void Write(CompiledContent content, Fact fact, DateOnly today, TextWriter output)
    {
        var place = content.Compilation.FactPlaces[fact.Id];
        var age = fact.AgeOn(today) switch
        {
            FactAge.PastLimit => "past its limit",
            FactAge.Due => "due",
            _ => "fresh",
        };
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{content.PathOf(place.File)}({place.Line},{place.Column}): {fact.Id} | {fact.Label} | {string.Join("、", fact.Values)} | {age}{(fact.SupersededBy is { } newer ? $", superseded by {newer}" : "")} | evidence {fact.Evidence?.ToString() ?? "unknown"} | seen {fact.SeenLive?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "never"} | review by {fact.ReviewBy:yyyy-MM-dd} | limit {fact.HardLimit?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none"} | open: {ToOpen(fact)}"));
    }

    /// <summary>Where the value can be looked up: the value itself if it is an address, else its source, else its entry, else how to find it.</summary>
    private static string ToOpen(Fact fact) =>
        (fact.Kind == FactKind.Url ? fact.Values[0] : null) ?? fact.Source.Address ?? fact.Entry?.Values[0] ?? fact.Find;
}
