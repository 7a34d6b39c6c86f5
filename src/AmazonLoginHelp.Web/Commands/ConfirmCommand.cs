using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using AmazonLoginHelp.Content;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>Writes into a file of facts that somebody has seen one of them on the official page. Writes nothing unless the content compiles with it.</summary>
internal static class ConfirmCommand
{
    private static readonly Argument<string> Id = new("id") { Description = "The id of the fact." };

    private static readonly Option<DateOnly?> On = CommandLine.Day("--on", "The day on which it was seen, in Japan, e.g. 2026-12-01.");

    private static readonly Option<string?> Value = new("--value") { Description = "What the page shows, if it is something else; it takes the place of the old value." };

    public static Command Verb()
    {
        var verb = CommandLine.Verb("confirm", "Writes down that somebody has seen a fact on the official page.", Run);
        On.Required = true;
        verb.Add(Id);
        verb.Add(On);
        verb.Add(Value);
        return verb;
    }

    private static int Run(VerbContext context, ParseResult parsed)
    {
        var id = parsed.GetValue(Id)!;
        var confirmation = new FactConfirmation(parsed.GetValue(On)!.Value, parsed.GetValue(Value));
        var today = context.Clock.TodayInJapan();
        if (CompiledContent.Find(context.Content, context.Clock, context.Errors) is not { } content || content.GuideOr(context.Errors) is not { } guide)
        {
            return 1;
        }

        if (guide.Facts.Find(id) is not { } fact)
        {
            return context.Refuse($"'{id}' is not a fact. The ids stand in content/facts and are listed by 'facts --all'.");
        }

        if (fact.Confidence == Confidence.Article)
        {
            return context.Refuse($"Nothing but an article supports '{id}', and a confirmation would leave it so. Set 'source' and 'confidence' to the page that shows it, then confirm.");
        }

        if (confirmation.On > today)
        {
            return context.Refuse($"{Day(confirmation.On)} is in the future: today is {Day(today)} in Japan. Name the day on which the official page was seen.");
        }

        if (FactConfirmation.KnownOn(fact) is var known && confirmation.On < known)
        {
            return context.Refuse($"'{id}' is known as of {Day(known)}, and a look on {Day(confirmation.On)} would make it older. Name a day from then on.");
        }

        if (confirmation.Value is not null && string.IsNullOrWhiteSpace(confirmation.Value))
        {
            return context.Refuse("The value is empty. Write what the page shows after --value, or leave --value out if it shows the same.");
        }

        return Write(context, content, guide, fact, confirmation.Of(fact));
    }

    private static int Write(VerbContext context, CompiledContent content, Guide guide, Fact fact, Fact confirmed)
    {
        var file = content.Compilation.FactPlaces[fact.Id].File;
        if (FactFile.Confirm(content.Folder.ReadWhole(file), confirmed) is not { } text)
        {
            return context.Refuse($"'{fact.Id}' in {content.PathOf(file)} is not written with each key and its value on one line. Edit it there by hand.");
        }

        var after = GuideCompiler.Compile(content.Files.Select(one => one.Path == file ? one with { Text = ContentFile.AsRead(text) } : one), context.Clock.TodayInJapan());
        if (after.Guide is not { } read || !SayTheSame(guide.Facts.Select(one => one.Id == confirmed.Id ? confirmed : one), read.Facts))
        {
            content.Write(after.Diagnostics.Where(diagnostic => diagnostic.IsError), context.Errors);
            return context.Refuse($"The content would not compile with this, or '{fact.Id}' or another fact would be read otherwise; nothing was written.");
        }

        content.Folder.Write(file, text);
        Report(context.Output, content, fact, confirmed);
        return 0;
    }

    private static bool SayTheSame(IEnumerable<Fact> wanted, IEnumerable<Fact> read)
    {
        var byId = read.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        var all = wanted.ToList();
        return all.Count == byId.Count && all.TrueForAll(fact => byId.TryGetValue(fact.Id, out var found) && found.IsSameAs(fact));
    }

    private static void Report(TextWriter output, CompiledContent content, Fact before, Fact after)
    {
        var place = content.Compilation.FactPlaces[after.Id];
        output.WriteLine($"{content.PathOf(place.File)}({place.Line},{place.Column}): {after.Id}");
        Change("value", string.Join(", ", before.Values), string.Join(", ", after.Values));
        Change("evidence", before.Evidence?.ToString() ?? "unknown", after.Evidence!.ToString());
        Change("written", Day(before.Written), Day(after.Written));
        Change("seen-live", Day(before.SeenLive), Day(after.SeenLive));
        Change("review-by", Day(before.ReviewBy), Day(after.ReviewBy));
        Change("hard-limit", Day(before.HardLimit), Day(after.HardLimit));
        if (after.IsNumber && !before.Values.SequenceEqual(after.Values))
        {
            output.WriteLine($"  The old value is gone from the content. To tell people who still have it that it is over, keep it as a fact of its own with 'superseded-by: {after.Id}'.");
        }

        if (after.Confidence != Confidence.Official)
        {
            output.WriteLine("  Its source is not an official page yet. If the value stands on one, change 'source' and 'confidence' as well.");
        }

        void Change(string key, string from, string to)
        {
            if (from != to)
            {
                output.WriteLine($"  {key}: {from} -> {to}");
            }
        }
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none";
}
