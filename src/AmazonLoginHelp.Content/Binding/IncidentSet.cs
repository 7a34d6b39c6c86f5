using System.Collections.Immutable;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>The incidents, and what they name in front matter of other files.</summary>
internal sealed class IncidentSet(ContentIndex index, DiagnosticBag bag)
{
    private readonly List<(Incident Incident, Document Document)> _bound = [];

    /// <summary>All of them, newest first.</summary>
    public ImmutableArray<Incident> NewestFirst =>
        [.. _bound.Select(bound => bound.Incident).OrderByDescending(incident => incident.From.Begins).ThenBy(incident => incident.Id, StringComparer.Ordinal)];

    public void Add(Incident incident, Document document) => _bound.Add((incident, document));

    /// <summary>Reports what an incident names and nobody has, and waiting that is more than that; to be called after the last fix.</summary>
    public void Check(IReadOnlyCollection<Fix> fixes)
    {
        foreach (var (incident, document) in _bound)
        {
            if (incident.Wait is { } wait && !IsMissing("fixes", wait, document.Front.PositionOf("wait"), "fix") && IsMoreThanWaiting(wait, fixes))
            {
                bag.Add(DiagnosticRule.WrongTarget, document.Front.PositionOf("wait"), $"'{wait}' is more than waiting. Name a fix that has 'only-waits: yes', or leave 'wait' out.");
            }

            foreach (var contact in incident.Busy ?? [])
            {
                IsMissing("contacts", contact, document.Front.PositionOf("busy"), "contact");
            }
        }
    }

    // A fix that is wrong itself was reported, and may be nothing but waiting once it is mended.
    private bool IsMoreThanWaiting(string id, IEnumerable<Fix> fixes) =>
        !bag.HasAny(PathOf("fixes", id)) && fixes.Any(fix => fix.Id == id && !fix.OnlyWaits);

    // Whether it was reported; what exists and could not be read was reported in its own file.
    private bool IsMissing(string folder, string id, Position at, string kind)
    {
        if (index.HasFile(PathOf(folder, id)))
        {
            return false;
        }

        bag.Add(DiagnosticRule.MissingTarget, at, $"There is no {kind} '{id}'. Mend the id.");
        return true;
    }

    private static string PathOf(string folder, string id) => $"{ContentIndex.Language}/{folder}/{id}.md";
}
