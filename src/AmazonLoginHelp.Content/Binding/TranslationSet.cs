using AmazonLoginHelp.Content.Reading;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>The translated files beside the Japanese ones that they follow, and the rules that hold between the two.</summary>
internal sealed class TranslationSet(ContentIndex index, TextRules rules, DiagnosticBag bag)
{
    private readonly List<ContentFile> _files = [];
    private readonly Dictionary<string, Document> _originals = new(StringComparer.Ordinal);

    public void Add(ContentFile file) => _files.Add(file);

    /// <summary>Keeps a Japanese file if it is translated.</summary>
    public void AddOriginal(Document document)
    {
        if (index.HasTranslation(document.Path))
        {
            _originals[document.Path] = document;
        }
    }

    /// <summary>Reports what is wrong with the translations; to be called after the last Japanese file.</summary>
    public void Check()
    {
        foreach (var file in _files)
        {
            var twin = ContentIndex.TwinOf(file.Path)!;
            if (!index.HasFile(twin))
            {
                bag.Add(DiagnosticRule.NoTwin, new(file.Path, 1, 1), $"There is no '{twin}' that this file could translate. Mend the name, or remove this file.");
            }
            else if (Document.Read(file, bag) is { } document)
            {
                new TranslationBinder(document, index, rules, bag).Check(_originals.GetValueOrDefault(twin));
            }
        }
    }
}
