using System.Collections.Immutable;
using AmazonLoginHelp.Content.Binding;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace AmazonLoginHelp.Content.Reading;

/// <summary>A Markdown file, parsed, with places that point into the file.</summary>
internal sealed class Document
{
    // One by one: the bundle of all extensions would let styles and event handlers through as attributes.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UseGenericAttributes()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>A page as long as this is a mistake, and Markdown can be written so that reading it takes the square of its length.</summary>
    private const int MostCharacters = 32 * 1024;

    private Document(string path, YamlMap front, MarkdownDocument syntax)
    {
        Path = path;
        Front = front;
        Syntax = syntax;
    }

    /// <summary>Relative to the content folder.</summary>
    public string Path { get; }

    /// <summary>The folder that relative links start from. A translation has the links of its Japanese twin, so they start there.</summary>
    public string Folder => (Twin ?? Path)[..Path.LastIndexOf('/')];

    /// <summary>For a translation, the path of the Japanese file with the same content; null otherwise.</summary>
    public string? Twin => ContentIndex.TwinOf(Path);

    /// <summary>The file name without its ending.</summary>
    public string Id => System.IO.Path.GetFileNameWithoutExtension(Path);

    public YamlMap Front { get; }

    public MarkdownDocument Syntax { get; }

    /// <summary>The first line of the file, for what is missing.</summary>
    public Position Start => new(Path, 1, 1);

    public static Document? Read(ContentFile file, DiagnosticBag bag)
    {
        if (file.Text is null)
        {
            return null;
        }

        if (file.Text.Length > MostCharacters)
        {
            bag.Add(DiagnosticRule.Unreadable, new(file.Path, 1, 1), $"A page of {file.Text.Length} characters is not read ({MostCharacters} at most). Split it.");
            return null;
        }

        MarkdownDocument syntax;
        try
        {
            syntax = Markdown.Parse(file.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            bag.Add(DiagnosticRule.TooDeep, new(file.Path, 1, 1), "Lists, notes or links are nested too deeply to be read. Write them flatter.");
            return null;
        }

        var block = syntax.OfType<YamlFrontMatterBlock>().FirstOrDefault();
        if (block is null && syntax.FirstOrDefault() is ThematicBreakBlock { Line: 0, Column: 0, ThematicChar: '-', ThematicCharCount: 3 })
        {
            // All its keys would be words, and reported one by one.
            bag.Add(DiagnosticRule.BadYaml, new(file.Path, 1, 1), "The front matter that begins here is never closed. Write '---' on a line of its own below its last key.");
            return null;
        }

        return new(file.Path, YamlReader.ReadMap(block?.Lines.ToString() ?? "", file.Path, block is null ? 0 : 1, bag), syntax);
    }

    public Position At(MarkdownObject syntax) => new(Path, syntax.Line + 1, syntax.Column + 1);

    /// <summary>The blocks below the title, cut at headings of the second level that carry one of <paramref name="ids"/>; what stands before the first has the id "".</summary>
    public ImmutableDictionary<string, ImmutableArray<Block>> Sections(params string[] ids)
    {
        var sections = new Dictionary<string, ImmutableArray<Block>.Builder>(StringComparer.Ordinal) { [""] = ImmutableArray.CreateBuilder<Block>() };
        var current = sections[""];
        foreach (var block in Syntax.Where(block => block is not (YamlFrontMatterBlock or HeadingBlock { Level: 1 } or LinkReferenceDefinitionGroup)))
        {
            if (block is HeadingBlock { Level: 2 } heading && heading.Id() is { } id && ids.Contains(id))
            {
                current = sections[id] = ImmutableArray.CreateBuilder<Block>();
            }
            else
            {
                current.Add(block);
            }
        }

        return sections.ToImmutableDictionary(section => section.Key, section => section.Value.ToImmutable());
    }
}
