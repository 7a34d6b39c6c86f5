using System.CommandLine;
using AmazonLoginHelp.Content.FrontMatter;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>Writes the JSON schemas of front matter and YAML files, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Verb()
    {
        var folder = new Option<string>("--out") { Description = "The folder to write to.", DefaultValueFactory = _ => Path.Combine("docs", "schemas") };
        var verb = CommandLine.Verb(
            "schema",
            "Writes the JSON schema of each kind of front matter and YAML file, for editors.",
            (context, parsed) => Run(context, parsed.GetRequiredValue(folder)));
        verb.Add(folder);
        return verb;
    }

    private static int Run(VerbContext context, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var schema in FrontMatterSchema.All())
        {
            var file = Path.Combine(folder, $"{schema.Name}.schema.json");
            File.WriteAllText(file, schema.Json);
            context.Output.WriteLine(file);
        }

        return 0;
    }
}
