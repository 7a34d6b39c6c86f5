using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using AmazonLoginHelp.Content;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>Writes into a file of facts that somebody has seen one of them on the official page. Writes nothing unless the content compiles with it.</summary>
internal static class ConfirmCommand
{
    private static readonly Argument<string> Id = new("id") { Description = "The id of the fact." };

    private static readonly Option<DateOnly?> On = CommandLine.Day("--on", "The day on which it was seen, in Japan, e.g. 2026-12-01.");

    private static readonly Option<string?> Value = new("--value") { Description = "What the page shows, if it is something else." };

    // The mark of the byte order, if there is one, is part of the text and is written back.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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
            return Refuse(context, $"'{id}' is not a fact. The ids stand in content/facts and are listed by 'facts --all'.");
        }

        if (confirmation.On > today)
        {
            return Refuse(context, $"{Day(confirmation.On)} is in the future: today is {Day(today)} in Japan. Name the day on which the official page was seen.");
        }

        if (fact.SeenLive > confirmation.On)
        {
            return Refuse(context, $"'{id}' was already seen later, on {Day(fact.SeenLive)}. Name a day from then on.");
        }

        var confirmed = confirmation.Of(fact);
        var file = content.Compilation.FactPlaces[id].File;
        var path = Path.Combine(content.Folder.Path, file);
        if (FactFile.Confirm(Utf8.GetString(File.ReadAllBytes(path)), confirmed) is not { } text)
        {
            return Refuse(context, $"'{id}' in {content.PathOf(file)} is not written with each key and its value on one line. Edit it there by hand.");
        }

        var compilation = GuideCompiler.Compile(ContentFile.ReadAll(content.Folder.Path).Select(one => one.Path == file ? one with { Text = AsRead(text) } : one), today);
        if (compilation.Guide?.Facts.Find(id) is not { } read || !read.Values.SequenceEqual(confirmed.Values))
        {
            content.Write(compilation.Diagnostics.Where(diagnostic => diagnostic.IsError), context.Errors);
            return Refuse(context, $"The content would not compile with this, or '{id}' would be read otherwise; nothing was written.");
        }

        File.WriteAllBytes(path, Utf8.GetBytes(text));
        Report(context.Output, content, fact, confirmed);
        return 0;
    }

    private static int Refuse(VerbContext context, string sentence)
    {
        context.Errors.WriteLine(sentence);
        return 1;
    }

    private static string AsRead(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n");

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
