using System.CommandLine;
using AmazonLoginHelp.Content;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>Writes a new content file that compiles as soon as something leads to it, with a mark at each place where its author has yet to write.</summary>
internal static class NewCommand
{
    private const string Unreachable = "AH0402";

    public static Command Verb()
    {
        var kind = new Argument<string>("kind") { Description = string.Join(", ", NewFile.Kinds) };
        var id = new Argument<string>("id") { Description = "Its id: small Latin letters, digits and hyphens. It is the file's name and a public address." };
        var from = new Option<string?>("--from") { Description = "The question that leads to it; it gets one more option." };
        var verb = CommandLine.Verb(
            "new",
            "Writes a new fix, question, outcome or FAQ entry to be filled in. It compiles at once; a question or outcome does with --from.",
            (context, parsed) => Run(context, parsed.GetRequiredValue(kind), parsed.GetRequiredValue(id), parsed.GetValue(from)));
        verb.Add(kind);
        verb.Add(id);
        verb.Add(from);
        return verb;
    }

    private static int Run(VerbContext context, string kind, string id, string? from)
    {
        if (!NewFile.Kinds.Contains(kind))
        {
            return context.Refuse($"'{kind}' is no kind of file that can be written here. Write one of: {string.Join(", ", NewFile.Kinds)}. (The symptoms are fixed; see docs/tasks.)");
        }

        if (CompiledContent.Find(context.Content, context.Clock, context.Errors) is not { } before)
        {
            return 1;
        }

        var file = new NewFile(kind, id);
        if (from is not null && !file.IsNode)
        {
            return context.Refuse($"An option leads to a question or an outcome, not to a {kind}. Leave --from out.");
        }

        var files = before.Files;
        if (files.FirstOrDefault(other => file.Rivals.Contains(other.Path, StringComparer.OrdinalIgnoreCase)) is { } rival)
        {
            return context.Refuse($"{before.PathOf(rival.Path)} has this id already. Choose another{(file.IsNode ? "; questions and outcomes share their addresses" : "")}.");
        }

        var question = from is null ? null : files.FirstOrDefault(other => other.Path == NewFile.PathOfQuestion(from));
        if (from is not null && question?.Text is null)
        {
            return context.Refuse($"There is no question '{from}'. Name one of the files in {before.PathOf("ja/questions")}, without its ending.");
        }

        var written = file.Write(files, question?.Text);
        ContentFile[] changes = question is null ? [written] : [written, question with { Text = file.OptionIn(before.Folder.ReadWhole(question.Path)) }];
        var after = before with
        {
            Compilation = GuideCompiler.Compile([.. files.Where(other => other != question), .. changes.Select(change => change with { Text = ContentFile.AsRead(change.Text!) })], context.Clock.TodayInJapan()),
        };
        var broken = after.Compilation.Diagnostics.Where(diagnostic => diagnostic.IsError).Except(before.Compilation.Diagnostics)
            .Where(diagnostic => diagnostic.Rule.Code != Unreachable || diagnostic.File != written.Path)
            .ToList();
        if (broken.Count > 0)
        {
            after.Write(broken, context.Errors);
            return context.Refuse("Nothing was written: the content would not compile with this file.");
        }

        foreach (var change in changes)
        {
            before.Folder.Write(change.Path, change.Text!);
        }

        return Tell(context, file, before, question);
    }

    private static int Tell(VerbContext context, NewFile file, CompiledContent content, ContentFile? question)
    {
        context.Output.WriteLine(content.PathOf(file.Path));
        if (question is not null)
        {
            context.Output.WriteLine($"{content.PathOf(question.Path)} (one more option)");
        }

        context.Output.WriteLine($"Write what belongs at each 「(ここに書く)」; 'check' lists what is left. {Next(file, question)}");
        return 0;
    }

    private static string Next(NewFile file, ContentFile? question) => file switch
    {
        { IsNode: true } when question is null => $"No option leads here yet, and until one does, the content does not compile ({Unreachable}): add '{file.Option}' to the last list of a question.",
        { Kind: "fix" } => $"Look at it at {file.Address}; when it is done, add it to the plan of an outcome.",
        _ => $"Look at it at {file.Address}.",
    };
}
