using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>Prints how well triage sorts labelled texts. Those that it has learned from are judged by a triage that has not seen their group.</summary>
internal static class TriageEvalCommand
{
    private static readonly Argument<string?> Named = new("file") { Description = "Labelled texts, a JSON object a line. Without it: those of the content folder.", Arity = ArgumentArity.ZeroOrOne };

    public static Command Verb()
    {
        var verb = CommandLine.Verb("triage-eval", "Prints how well triage sorts labelled texts, and lists what it misses.", (context, parsed) => Run(context, parsed.GetValue(Named)));
        verb.Add(Named);
        return verb;
    }

    private static int Run(VerbContext context, string? file)
    {
        if (CompiledContent.Find(context.Content, context.Clock, context.Errors)?.GuideOr(context.Errors) is not { } guide
            || (file is null ? guide.Labelled : LabelledFile.Read(file, context.Errors)) is not { } texts)
        {
            return 1;
        }

        var judged = TriageTrial.Judge(guide, texts);
        context.Output.WriteLine($"{judged.Length} texts");
        context.Output.WriteLine();
        WriteFigures(context.Output, judged);
        context.Output.WriteLine();
        WriteReliability(context.Output, judged);
        context.Output.WriteLine();
        WriteMisses(context.Output, judged);
        return 0;
    }

    private static void WriteFigures(TextWriter output, ImmutableArray<JudgedText> judged)
    {
        output.WriteLine($"{"",-28}{"texts",6}{"strict",8}{"lenient",9}{"top-3",7}{"none",9}");
        WriteFigures(output, "all", judged);
        foreach (var trait in (string[])["basis", "kind", "lang"])
        {
            foreach (var group in judged.GroupBy(one => one.Text.Traits.GetValueOrDefault(trait, "?"), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                WriteFigures(output, $"{trait} {group.Key}", [.. group]);
            }
        }

        foreach (var group in judged.Where(one => one.Label is not null).GroupBy(one => one.Label!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            WriteFigures(output, group.Key, [.. group]);
        }
    }

    private static void WriteFigures(TextWriter output, string name, ImmutableArray<JudgedText> judged)
    {
        var (meant, none) = (judged.Where(one => one.Label is not null).ToArray(), judged.Where(one => one.Label is null).ToArray());
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-28}{judged.Length,6}{Share(meant, one => one.IsRight),8}{Share(meant, one => one.WouldDo),9}{Share(meant, one => one.IsNear),7}{(none.Length == 0 ? "" : $"{none.Count(one => one.IsRight)} of {none.Length}"),9}"));
    }

    private static string Share(JudgedText[] some, Func<JudgedText, bool> isSo) =>
        some.Length == 0 ? "" : ((double)some.Count(isSo) / some.Length).ToString("0.000", CultureInfo.InvariantCulture);

    // How often it was right where it was so sure; over all, the mean square of confidence less outcome (Brier, 1950).
    private static void WriteReliability(TextWriter output, ImmutableArray<JudgedText> judged)
    {
        var given = judged.Where(one => one.Confidence > 0).ToArray();
        output.WriteLine("confidence     texts   mean  right");
        foreach (var band in given.GroupBy(one => Math.Min(9, (int)(one.Confidence * 10)) / 2).OrderBy(band => band.Key))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{band.Key * 0.2:0.0} to {(band.Key + 1) * 0.2:0.0}   {band.Count(),7}  {band.Average(one => one.Confidence):0.00}   {(double)band.Count(one => one.IsRight) / band.Count():0.00}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Brier score {given.Select(one => Math.Pow(one.Confidence - (one.IsRight ? 1 : 0), 2)).DefaultIfEmpty().Average():0.000}"));
    }

    private static void WriteMisses(TextWriter output, ImmutableArray<JudgedText> judged)
    {
        ImmutableArray<JudgedText> missed = [.. judged.Where(one => !one.IsRight)];
        output.WriteLine($"{missed.Length} missed; those marked ~ would do");
        foreach (var one in missed)
        {
            output.WriteLine($"{(one.WouldDo ? '~' : ' ')} {one.Text.Id}  {one.Label ?? "none"}, not {(one.Found.IsEmpty ? "none" : one.Found[0])}: {one.Text.Text}");
        }
    }
}
