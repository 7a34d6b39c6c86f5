using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AmazonLoginHelp.Content.Reading;

/// <summary>Turns YAML text into nodes, or a diagnostic.</summary>
internal static class YamlReader
{
    /// <summary>The root of the only document in <paramref name="text"/>; null if it is empty or cannot be read.</summary>
    /// <param name="text">YAML.</param>
    /// <param name="file">The file that it is from.</param>
    /// <param name="lineOffset">How many lines of the file stand before it.</param>
    /// <param name="bag">Takes what is wrong.</param>
    public static YamlNode? Read(string text, string file, int lineOffset, DiagnosticBag bag)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            var at = new Position(file, (int)exception.Start.Line + lineOffset, (int)exception.Start.Column);
            bag.Add(DiagnosticRule.BadYaml, at, $"This is not YAML: {exception.InnerException?.Message ?? exception.Message} Put quotes around texts with ':' or '#'.");
            return null;
        }

        return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
    }

    /// <summary>The root as a mapping; an empty one if there is no text.</summary>
    public static YamlMap ReadMap(string text, string file, int lineOffset, DiagnosticBag bag)
    {
        var root = Read(text, file, lineOffset, bag);
        if (root is not (null or YamlMappingNode or YamlScalarNode { Value: "" or null }))
        {
            bag.Add(DiagnosticRule.BadYaml, new(file, lineOffset + 1, 1), "The front matter must be keys with values, one a line.");
        }

        return new(root as YamlMappingNode ?? [], file, lineOffset, bag);
    }
}
