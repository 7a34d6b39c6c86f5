using System.Collections.Frozen;
using System.CommandLine;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>Prints docs/sources.md: claim by claim, what older articles say, what became of it, and which pages answer it.</summary>
internal static class SourcesCommand
{
    public static Command Verb() => CommandLine.Verb(
        "sources",
        "Prints docs/sources.md: what older articles say, what became of it, and which pages answer it.",
        (context, _) => Run(context));

    private static int Run(VerbContext context)
    {
        var output = context.Output;
        if (CompiledContent.Find(context.Content, context.Clock, context.Errors) is not { } content || content.GuideOr(context.Errors) is not { } guide)
        {
            return 1;
        }

        var files = content.Compilation.Files;
        var answered = guide.Claims.Count(claim => claim.AnsweredBy.Length > 0);
        output.WriteLine(
            $"""
            # What older articles say, and where this site answers it

            Generated from `content/claims.yaml` and the key `covers` of the content files. Do not edit; after a change there, run

                dotnet run --project src/AmazonLoginHelp.Web -- sources > docs/sources.md

            {answered} of {guide.Claims.Length} claims answered: {string.Join(", ", guide.Claims.GroupBy(claim => claim.Status).OrderBy(group => group.Key).Select(group => $"{group.Count()} {(group.Key == ClaimStatus.Holds ? "hold" : Name(group.Key))}"))}.
            A claim that is wrong, outdated or unconfirmed is answered by a page that says what changed.
            """);
        foreach (var claims in guide.Claims.GroupBy(claim => claim.Source))
        {
            Write(files, claims.Key, claims, output);
        }

        return 0;
    }

    private static void Write(FrozenDictionary<GuideReference, string> files, ClaimSource source, IEnumerable<Claim> claims, TextWriter output)
    {
        output.WriteLine(
            $"""

            ## {source.Title}

            `{source.Address}`, which dates itself {source.Dated}.

            | claim | it says | today | right is | answered by |
            |---|---|---|---|---|
            """);
        foreach (var claim in claims)
        {
            output.WriteLine($"| {claim.Id} | {Cell(claim.Says)} | {Name(claim.Status)} | {Cell(claim.Correction ?? "")} | {string.Join(", ", claim.AnsweredBy.Select(page => Link(files, page)))} |");
        }
    }

    private static string Name(ClaimStatus status) => status.ToString().ToLowerInvariant();

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    /// <summary>The address of the page, linked to the file that it is written in.</summary>
    private static string Link(FrozenDictionary<GuideReference, string> files, GuideReference page) => $"[{Addresses.Of(page)}](../content/{files[page]})";
}
