using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

internal sealed class IncidentBinder(Document document, ContentIndex index, TextRules rules, DiagnosticBag bag)
    : DocumentBinder(document, index, rules, bag)
{
    public Incident Bind()
    {
        var source = Front.Map("source");
        var incident = new Incident
        {
            Id = Id,
            Title = Title,
            Body = Prose.Bind(Sections()[""]),
            From = Front.RequiredDate("from"),
            To = Front.Date("to"),
            Affects = Front.List("affects"),
            Source = new(source?.Required("title") ?? Front.Required("source"), source?.Text("address")),
        };
        Line.Check(Front.PositionOf("source"), incident.Source.Title);
        if (incident.To < incident.From)
        {
            Bag.Add(DiagnosticRule.BadValue, Front.PositionOf("to"), "It ends before it begins. Mend 'from' or 'to'.");
        }

        source?.RejectUnknownKeys();
        Front.RejectUnknownKeys();
        return incident;
    }
}
