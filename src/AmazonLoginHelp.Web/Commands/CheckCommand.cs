using System.CommandLine;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>Compiles the content and prints all diagnostics; then, if there is a guide, how large its trees are.</summary>
internal static class CheckCommand
{
    public static Command Verb() =>
        CommandLine.Verb("check", "Compiles the content and prints everything that is wrong with it.", (context, _) => Run(context));

    private static int Run(VerbContext context)
    {
        var output = context.Output;
        if (CompiledContent.Find(context.Content, context.Clock, output) is not { } compiled)
        {
            return 1;
        }

        var compilation = compiled.Compilation;
        compiled.Write(compilation.Diagnostics, output);
        if (compilation.Guide is { } guide)
        {
            WriteTrees(guide, output);
        }

        output.WriteLine($"{compilation.Errors} errors, {compilation.Warnings} warnings");
        return compilation.Errors == 0 ? 0 : 1;
    }

    private static void WriteTrees(Guide guide, TextWriter output)
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
}
