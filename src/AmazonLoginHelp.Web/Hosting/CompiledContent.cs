using System.Collections.Immutable;
using AmazonLoginHelp.Content;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>A content folder, its files as they were read, and what compiling them came to.</summary>
internal sealed record CompiledContent(ContentFolder Folder, ImmutableArray<ContentFile> Files, Compilation Compilation)
{
    /// <summary>Compiles the folder that was named, or the usual one; null, with a sentence to <paramref name="errors"/>, if there is none.</summary>
    public static CompiledContent? Find(string? named, TimeProvider clock, TextWriter errors)
    {
        if (ContentFolder.Find(named) is not { } folder)
        {
            errors.WriteLine(named is null ? "There is no content folder here. Name it with --content." : $"There is no folder '{named}'. Name the content folder with --content.");
            return null;
        }

        var files = folder.Read();
        return new(folder, files, GuideCompiler.Compile(files, clock.TodayInJapan()));
    }

    /// <summary>The guide; null, with every error written to <paramref name="errors"/>, if there is none.</summary>
    public Guide? GuideOr(TextWriter errors)
    {
        Write(Compilation.Diagnostics.Where(diagnostic => diagnostic.IsError), errors);
        return Compilation.Guide;
    }

    /// <summary>What to serve; null, with every error written to <paramref name="errors"/>, if there is no guide.</summary>
    public ServedContent? ServedOr(TextWriter errors) => GuideOr(errors) is { } guide ? new(guide, ContentFile.Version(Files), Compilation.Diagnostics) : null;

    /// <summary>The path of one of its files that an editor can open from the current folder.</summary>
    public string PathOf(string file) => Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(Folder.Path, file));

    /// <summary>Writes diagnostics with paths that an editor can open from the current folder.</summary>
    public void Write(IEnumerable<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.WriteLine(FromHere(diagnostic));
        }
    }

    /// <summary>The same diagnostic with a path that an editor can open from the current folder.</summary>
    public Diagnostic FromHere(Diagnostic diagnostic) =>
        diagnostic with { File = PathOf(diagnostic.File) };
}
