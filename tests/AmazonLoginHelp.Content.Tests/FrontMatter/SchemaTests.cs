using System.Text.Json.Nodes;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Tests.RealContent;

namespace AmazonLoginHelp.Content.Tests.FrontMatter;

public sealed class SchemaTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "docs", "schemas");

    [Fact]
    public void The_committed_schemas_are_those_that_the_records_make()
    {
        var made = FrontMatterSchema.All().ToDictionary(schema => $"{schema.Name}.schema.json", schema => schema.Json);

        Assert.Equal(made.Keys.Order(), Directory.GetFiles(Folder).Select(Path.GetFileName).Order());
        Assert.All(made, schema => Assert.Equal(schema.Value, File.ReadAllText(Path.Combine(Folder, schema.Key))));
    }

    [Fact]
    public void Every_file_of_the_content_is_accepted_by_its_schema()
    {
        var schemas = FrontMatterSchema.All().ToDictionary(schema => schema.Name, schema => JsonNode.Parse(schema.Json)!.AsObject());
        var checkedFiles = RealGuide.Files.Where(file => SchemaOf(file.Path) is not null).ToList();

        Assert.NotEmpty(checkedFiles);
        Assert.Empty(checkedFiles.SelectMany(file => SchemaCheck.Findings(schemas[SchemaOf(file.Path)!], YamlValues.Of(file), file.Path)));
    }

    [Fact]
    public void Every_key_and_every_schema_is_described()
    {
        var silent = FrontMatterSchema.All().SelectMany(schema => Silent(JsonNode.Parse(schema.Json)!.AsObject(), schema.Name));

        Assert.Empty(silent);
    }

    [Fact]
    public void Every_schema_is_mapped_to_files_in_the_settings_of_the_editor()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(RepositoryFolder.Root, ".vscode", "settings.json")))!;

        Assert.Equal(
            FrontMatterSchema.All().Select(schema => $"./docs/schemas/{schema.Name}.schema.json").Order(),
            settings["yaml.schemas"]!.AsObject().Select(mapped => mapped.Key).Where(schema => schema.StartsWith("./docs/", StringComparison.Ordinal)).Order());
    }

    private static IEnumerable<string> Silent(JsonObject schema, string at) =>
        (schema["properties"] is JsonObject properties
            ? properties.SelectMany(property => Silent(property.Value!.AsObject(), $"{at}.{property.Key}"))
            : schema["items"] is JsonObject items ? Silent(items, $"{at}[]") : [])
        .Concat(schema["type"]?.ToString() == "array" || schema["description"] is not null ? [] : [at]);

    private static string? SchemaOf(string path) => path.Split('/') switch
    {
        ["claims.yaml"] => "claims",
        ["labelled.yaml"] => "labelled",
        ["ja", "readings.yaml"] => "readings",
        ["ja", "signs.yaml"] => "signs",
        ["ja", "words.yaml"] => "words",
        ["ja", "phrases", _] => "phrases",
        ["redirects.yaml"] => "redirects",
        ["facts", _] => "facts",
        ["ja", "pages", "home.md" or "strip.md"] => "part",
        ["ja", "faq", _] => "faq",
        ["ja", "fixes", _] => "fix",
        ["ja", var folder, _] => folder[..^1],
        _ => null,
    };
}
