using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace AmazonLoginHelp.Content.Reading;

/// <summary>Turns YAML text into nodes, or a diagnostic.</summary>
internal static class YamlReader
{
    private const int DeepestNesting = 20;

    private const string TwiceTold = "Duplicate key ";

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
            if (Unloadable(text) is { } wrong)
            {
                bag.Add(wrong.Rule, new(file, (int)wrong.At.Line + lineOffset, (int)wrong.At.Column), wrong.Sentence);
                return null;
            }

            stream.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            var at = new Position(file, (int)exception.Start.Line + lineOffset, (int)exception.Start.Column);
            bag.Add(DiagnosticRule.BadYaml, at, Sentence(exception.InnerException?.Message ?? exception.Message));
            return null;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner throws this, and names no place, for a bracket that is never closed before further keys.
            bag.Add(DiagnosticRule.BadYaml, new(file, lineOffset + 1, 1), "This is not YAML: a '[' or '{' may not be closed. Close it on its own line.");
            return null;
        }

        if (stream.Documents.Count > 1)
        {
            var second = stream.Documents[1].RootNode.Start;
            bag.Add(DiagnosticRule.BadYaml, new(file, (int)second.Line + lineOffset, (int)second.Column), "A second YAML document begins here, and nothing would read it. Remove the line '---' before it.");
        }

        return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
    }

    // YamlDotNet's own words end with a full stop or without one.
    private static string Sentence(string told) =>
        told.StartsWith(TwiceTold, StringComparison.Ordinal) ? $"The key '{told[TwiceTold.Length..]}' is written twice. Keep one."
        : $"This is not YAML: {told.TrimEnd('.')}. Put quotes around texts with ':' or '#'.";

    // Loading recurses, and a process does not survive a full stack; reading events does not. An alias lets a node hold itself, or a
    // few lines stand for billions.
    private static (DiagnosticRule Rule, Mark At, string Sentence)? Unloadable(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            if (parser.Current is AnchorAlias alias)
            {
                return (DiagnosticRule.BadYaml, alias.Start, "An alias is not read here. Write out what it stands for, or put quotes around a text that begins with '*'.");
            }

            depth += parser.Current!.NestingIncrease;
            if (depth > DeepestNesting)
            {
                return (DiagnosticRule.TooDeep, parser.Current.Start, "Keys and lists are nested too deeply to be read. Write them flatter.");
            }
        }

        return null;
    }

    /// <summary>The mappings of a file that is a list of them; what else stands there is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="what">What it lists, in the plural.</param>
    /// <param name="example">How one is written.</param>
    /// <param name="bag">Takes what is wrong.</param>
    public static IEnumerable<YamlMap> ReadMaps(ContentFile file, string what, string example, DiagnosticBag bag)
    {
        if (file.Text is null || Read(file.Text, file.Path, lineOffset: 0, bag) is not { } root)
        {
            return [];
        }

        var items = (root as YamlSequenceNode)?.Children ?? [root];
        if (items.FirstOrDefault(item => item is not YamlMappingNode || root is not YamlSequenceNode) is { } stray)
        {
            bag.Add(DiagnosticRule.BadYaml, new(file.Path, (int)stray.Start.Line, (int)stray.Start.Column), $"Here belongs a list of {what}. Write each as {example}.");
        }

        return root is YamlSequenceNode ? items.OfType<YamlMappingNode>().Select(node => new YamlMap(node, file.Path, lineOffset: 0, bag)) : [];
    }

    /// <summary>The root as a mapping; an empty one if there is no text. One that cannot be read is reported once, not again for each key that it lacks.</summary>
    public static YamlMap ReadMap(string text, string file, int lineOffset, DiagnosticBag bag)
    {
        var before = bag.Count;
        var root = Read(text, file, lineOffset, bag);
        if (root is not (null or YamlMappingNode or YamlScalarNode { Value: "" or null }))
        {
            bag.Add(DiagnosticRule.BadYaml, new(file, lineOffset + 1, 1), "Here must be keys with values, one a line.");
        }

        return new(root as YamlMappingNode ?? [], file, lineOffset, bag.Count == before ? bag : new DiagnosticBag());
    }
}
