using System.CommandLine;
using System.CommandLine.Parsing;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>What the program was asked to serve.</summary>
/// <param name="Content">The content folder that was named, or null.</param>
/// <param name="AsOf">The day to show the site as of, or null for today.</param>
/// <param name="HostArguments">Options for the web host, as they were given.</param>
internal sealed record ServeOptions(string? Content, DateOnly? AsOf, string[] HostArguments);

/// <summary>What every verb is told.</summary>
/// <param name="Content">The content folder that was named, or null.</param>
/// <param name="Clock">The clock, standing at the day that was named if there is one.</param>
/// <param name="Output">Takes what was asked for.</param>
/// <param name="Errors">Takes why it could not be had.</param>
internal sealed record VerbContext(string? Content, TimeProvider Clock, TextWriter Output, TextWriter Errors)
{
    /// <summary>Says why it cannot be had.</summary>
    /// <returns>The exit code.</returns>
    public int Refuse(string sentence)
    {
        Errors.WriteLine(sentence);
        return 1;
    }

    /// <summary>Says that there is no such symptom, and which there are.</summary>
    /// <returns>The exit code.</returns>
    public int RefuseSymptom(Guide guide, string named) =>
        Refuse($"There is no symptom '{named}'. Name one of these: {string.Join(", ", guide.Symptoms.Select(symptom => symptom.Id))}.");
}

/// <summary>The command line: serving is the root command; the authors' verbs are words of their own.</summary>
internal static class CommandLine
{
    private static readonly Option<string?> Content = new("--content") { Description = "The content folder. Without it: 'content' here, else beside the program.", Recursive = true };

    private static readonly Option<DateOnly?> AsOf = Day("--as-of", "Show the site as of noon of this day in Japan, e.g. 2027-06-01.", recursive: true);

    // Read by the web host itself; named here only so that every other unknown option is an error.
    private static readonly Option<string?>[] HostOptions =
    [
        new("--urls") { Description = "The addresses to listen on." },
        new("--environment") { Description = "The name of the host environment." },
        new("--contentRoot") { Description = "The folder with the configuration files.", Hidden = true },
        new("--applicationName") { Description = "The name of the application.", Hidden = true },
    ];

    // Made anew for each run: a command remembers its parent.
    private static Command[] Verbs() =>
    [
        CheckCommand.Verb(),
        FactsCommand.Verb(),
        GraphCommand.Verb(),
        PathsCommand.Verb(),
        PlansCommand.Verb(),
        SourcesCommand.Verb(),
        SplitsCommand.Verb(),
        TriageEvalCommand.Verb(),
        SchemaCommand.Verb(),
        NewCommand.Verb(),
    ];

    /// <summary>Reads the arguments and runs what they ask for.</summary>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="serve">Serves the site.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(string[] args, Func<ServeOptions, Task<int>> serve)
    {
        var root = new RootCommand("Finds out where a sign-in to Amazon.co.jp is stuck, and gives one plan. Without a verb it serves the site.")
        {
            Content, AsOf,
        };
        foreach (var option in HostOptions)
        {
            root.Add(option);
        }

        root.SetAction((parsed, _) => serve(new(parsed.GetValue(Content), parsed.GetValue(AsOf), HostArguments(parsed))));

        foreach (var verb in Verbs())
        {
            root.Add(verb);
        }

        // The web host stops by itself when it is told to; cutting it off would end requests that are under way.
        return root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
    }

    /// <summary>A verb that runs with the options that all verbs share, and ends with the exit code that <paramref name="run"/> returns.</summary>
    public static Command Verb(string name, string description, Func<VerbContext, ParseResult, int> run)
    {
        var verb = new Command(name, description);
        verb.SetAction(parsed => RunOnDisk(() => run(new(parsed.GetValue(Content), JapanTime.Clock(parsed.GetValue(AsOf)), Console.Out, Console.Error), parsed)));
        return verb;
    }

    // What the disk refuses is told in its own words, and is nothing that a stack trace would help with.
    private static int RunOnDisk(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }

    /// <summary>An option that takes a day.</summary>
    public static Option<DateOnly?> Day(string name, string description, bool recursive = false) =>
        new(name) { Description = description, CustomParser = ParseDay, Recursive = recursive };

    private static string[] HostArguments(ParseResult parsed) =>
        [.. HostOptions.Where(option => parsed.GetValue(option) is not null).Select(option => $"{option.Name}={parsed.GetValue(option)}")];

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (JapanTime.TryParseDay(text, out var day))
        {
            return day;
        }

        result.AddError($"'{text}' is not a day. Write it like 2027-06-01.");
        return null;
    }
}
