using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AmazonLoginHelp.Content.Tests.FrontMatter;

/// <summary>YAML as the values of JSON that an editor takes it for: the core schema of YAML 1.2.</summary>
internal static class YamlValues
{
    /// <summary>The front matter of a Markdown file, or the whole of a YAML file; an empty object if there is none.</summary>
    public static JsonNode? Of(ContentFile file)
    {
        var text = file.Path.EndsWith(".yaml", StringComparison.Ordinal) ? file.Text!
            : file.Text!.StartsWith("---\n", StringComparison.Ordinal) ? file.Text[4..file.Text.IndexOf("\n---\n", StringComparison.Ordinal)]
            : "";
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Count == 0 ? new JsonObject() : Of(stream.Documents[0].RootNode);
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, Of(child.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Select(Of)]),
        YamlScalarNode { Style: not ScalarStyle.Plain } quoted => quoted.Value,
        YamlScalarNode { Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalarNode { Value: null or "" or "null" or "~" } => null,
        YamlScalarNode plain when long.TryParse(plain.Value, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalarNode plain => plain.Value,
        _ => throw new NotSupportedException($"{node} is not used."),
    };
}
