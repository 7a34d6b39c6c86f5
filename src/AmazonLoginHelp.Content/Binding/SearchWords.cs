using System.Collections.Immutable;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>The files from which search and triage learn how people put things.</summary>
internal sealed class SearchWords(ImmutableArray<ContentFile> files, DiagnosticBag bag)
{
    private readonly WordFamilySet _families = new(files.FirstOrDefault(file => file.Path == WordFamilySet.Path), bag);
    private readonly SignSet _signs = new(files.FirstOrDefault(file => file.Path == SignSet.Path), bag);
    private readonly LabelledTextSet _labelled = new(files.FirstOrDefault(file => file.Path == LabelledTextSet.Path), bag);

    /// <summary>Whether a file is read here.</summary>
    public static bool Holds(string path) => path is WordFamilySet.Path or SignSet.Path or LabelledTextSet.Path || PhraseFiles.Holds(path);

    public ImmutableArray<WordFamily> Families => _families.All;

    public ImmutableArray<Sign> Signs => _signs.All;

    public ImmutableArray<LabelledText> Labelled => _labelled.All;

    public PhraseFiles Phrases { get; } = new(files, bag);

    /// <summary>Reports what names nothing of the guide, or stands twice; to be called after the last question.</summary>
    public void Check(ContentIndex index, IEnumerable<Node> nodes)
    {
        Phrases.Check(index);
        _families.Check();
        _signs.Check(_families, index, nodes);
        _labelled.Check(index);
    }
}
