using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

internal sealed class FaqBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    public (int Order, FaqEntry Entry) Bind()
    {
        var order = Front.Number("order");
        var sections = Sections(ChangedSection);
        var entry = new FaqEntry
        {
            Id = Id,
            Title = Title,
            Body = Section(sections, "", required: true),
            Changed = Changed(sections),
            Symptoms = Front.List("symptoms"),
        };
        Front.RejectUnknownKeys();
        return (order, entry);
    }
}
