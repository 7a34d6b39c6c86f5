using System.CommandLine;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>Compiles the content and prints all diagnostics; then, if there is a guide, how large its trees are.</summary>
internal static class CheckCommand
{
    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON document instead of lines." };

    public static Command Verb()
    {
        var verb = CommandLine.Verb(
            "check",
            "Compiles the content and prints everything that is wrong with it.",
            (context, parsed) => Run(context, parsed.GetValue(Json)));
        verb.Add(Json);
        return verb;
    }

    private static int Run(VerbContext context, bool json)
    {
        if (CompiledContent.Find(context.Content, context.Clock, json ? context.Errors : context.Output) is not { } compiled)
        {
            return 1;
        }

        if (json)
        {
            CheckJson.Write(compiled, context.Output);
        }
        else
        {
            WriteLines(compiled, context.Output);
        }

        return compiled.Compilation.Errors == 0 ? 0 : 1;
    }

    private static void WriteLines(CompiledContent compiled, TextWriter output)
    {
        var compilation = compiled.Compilation;
        compiled.Write(compilation.Diagnostics, output);
        if (compilation.Guide is { } guide)
        {
            foreach (var symptom in guide.Symptoms)
            {
                output.WriteLine(TreeFigures.Of(guide, symptom));
            }

            output.WriteLine(
                $"{guide.Nodes.OfType<Question>().Count()} questions, {guide.Nodes.OfType<Outcome>().Count()} outcomes, {guide.Fixes.Count} fixes, "
                + $"{guide.Contacts.Count} contacts, {guide.Screens.Count} screens, {guide.Faq.Count} FAQ entries, {guide.Facts.Count} facts, "
                + $"{guide.Claims.Length} claims answered");
        }

        output.WriteLine($"{Counted(compilation.Errors, "error")}, {Counted(compilation.Warnings, "warning")}");
    }

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
