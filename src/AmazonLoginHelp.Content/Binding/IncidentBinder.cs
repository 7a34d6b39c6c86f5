using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

internal sealed class IncidentBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    public Incident Bind()
    {
        var keys = Keys<IncidentKeys>();
        var sections = Sections("end");
        var incident = new Incident
        {
            Id = Id,
            Title = Title,
            Body = Prose.Bind(sections[""]),
            End = Section(sections, "end", required: false),
            From = keys.From,
            To = keys.To,
            Affects = Front.Has("affects") ? keys.Affects : [],
            Wait = keys.Wait,
            Busy = keys.Busy,
            Source = new(keys.Source.Title, keys.Source.Address),
        };
        Line.Check(Front.PositionOf("source"), incident.Source.Title);
        if (incident.To?.Ends <= incident.From.Begins)
        {
            Bag.Add(DiagnosticRule.BadValue, Front.PositionOf("to"), "It ends before it begins. Mend 'from' or 'to'.");
        }

        return incident;
    }
}
