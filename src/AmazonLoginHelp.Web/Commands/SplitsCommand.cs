using System.CommandLine;
using System.Globalization;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>Prints how much each question tells about the layer and what it costs to answer, the best first: for authors who put questions in order.</summary>
internal static class SplitsCommand
{
    private static readonly Argument<string?> Named = new("symptom") { Description = "The id of a symptom. Without it: all.", Arity = ArgumentArity.ZeroOrOne };

    public static Command Verb()
    {
        var verb = CommandLine.Verb("splits", "Prints how much each question tells about where it is stuck, the most per minute first.", (context, parsed) => Run(context, parsed.GetValue(Named)));
        verb.Add(Named);
        return verb;
    }

    private static int Run(VerbContext context, string? named)
    {
        if (CompiledContent.Find(context.Content, context.Clock, context.Errors)?.GuideOr(context.Errors) is not { } guide)
        {
            return 1;
        }

        if (named is not null && guide.Symptoms.Find(named) is null)
        {
            return context.RefuseSymptom(guide, named);
        }

        var firsts = named is null ? [.. guide.Symptoms.Select(symptom => symptom.FirstQuestion), guide.Strip.Target] : new[] { guide.Symptoms.Get(named).FirstQuestion };
        var splits = Splits.BestFirst(guide, firsts);
        var width = splits.Select(split => split.Question.Id.Length).Append("question".Length).Max();
        context.Output.WriteLine($"{"question".PadRight(width)}  options  bits  effort  bits/min");
        foreach (var split in splits)
        {
            var question = split.Question;
            context.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{question.Id.PadRight(width)}  {question.Options.Length,7}  {split.Bits,4:0.00}  {$"{question.Effort}".ToLowerInvariant(),-6}  {split.BitsPerSecond * 60,8:0.0}"));
        }

        return 0;
    }
}
