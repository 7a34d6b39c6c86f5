using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;
using Markdig.Syntax;

namespace AmazonLoginHelp.Content.Binding;

internal sealed class ContactBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    public Contact Bind()
    {
        var sections = Sections("routes", "prepare", "say", ChangedSection);
        var keys = Keys<ContactKeys>();
        var list = OnlyList(sections, "routes");
        return new()
        {
            Id = Id,
            Title = Title,
            Kind = keys.Kind,
            WorksSignedOut = keys.WorksSignedOut,
            Body = Prose.Bind(sections[""]),
            Routes = [.. (list?.OfType<ListItemBlock>() ?? []).Select(item => Prose.Bind(item))],
            Prepare = Section(sections, "prepare", required: false),
            Say = Section(sections, "say", required: false),
            Ask = Sentence("ask", keys.Ask, Contact.LongestAsk),
            Changed = Changed(sections),
        };
    }
}
