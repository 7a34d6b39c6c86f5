using AmazonLoginHelp.Content;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>Compiles the content and prints all diagnostics; then, if there is a guide, how large its trees are.</summary>
internal static class CheckCommand
{
    public static int Run(string? content, TimeProvider clock, TextWriter output)
    {
        if (ContentFolder.Find(content) is not { } folder)
        {
            output.WriteLine("There is no content folder here. Name it with --content.");
            return 1;
        }

        var compilation = GuideCompiler.Compile(ContentFile.ReadAll(folder), clock.TodayInJapan());
        foreach (var diagnostic in compilation.Diagnostics)
        {
            output.WriteLine(Located(folder, diagnostic));
        }

        if (compilation.Guide is { } guide)
        {
            WriteTrees(guide, output);
        }

        output.WriteLine($"{compilation.Errors} errors, {compilation.Warnings} warnings");
        return compilation.Errors == 0 ? 0 : 1;
    }

    /// <summary>The diagnostic with a path that an editor can open from the current folder.</summary>
    public static string Located(string folder, Diagnostic diagnostic) =>
        (diagnostic with { File = Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(folder, diagnostic.File)) }).ToString();

    private static void WriteTrees(Guide guide, TextWriter output)
    {
        foreach (var symptom in guide.Symptoms)
        {
            var paths = Paths.From(guide, symptom).ToList();
            output.WriteLine($"{symptom.Id}: {paths.Count} paths, longest {paths.Max(path => path.Length)}, median {Paths.MedianLength(paths)}");
        }

        output.WriteLine(
            $"{guide.Nodes.OfType<Question>().Count()} questions, {guide.Nodes.OfType<Outcome>().Count()} outcomes, {guide.Fixes.Count} fixes, "
            + $"{guide.Contacts.Count} contacts, {guide.Screens.Count} screens, {guide.Faq.Count} FAQ entries, {guide.Facts.Count} facts");
    }
}
