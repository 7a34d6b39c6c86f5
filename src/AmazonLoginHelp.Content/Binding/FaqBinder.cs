using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

internal sealed class FaqBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    public (int Order, FaqEntry Entry) Bind()
    {
        var keys = Keys<FaqKeys>();
        var sections = Sections(ChangedSection);
        var entry = new FaqEntry
        {
            Id = Id,
            Title = Title,
            Body = Section(sections, "", required: true),
            Changed = Changed(sections),
            Symptoms = keys.Symptoms,
        };
        return (keys.Order, entry);
    }
}
