using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using AmazonLoginHelp.Web.Trees;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Symptoms;

/// <summary>Asks for one symptom with all that can be behind it.</summary>
/// <param name="Id">The id of the symptom.</param>
/// <param name="Query">Every key and value of the address. 'at' is the id of the node from which to see its tree; what does not fit is ignored.</param>
internal sealed record GetSymptom(string Id, ImmutableArray<KeyValuePair<string, string>> Query) : IRequest<SymptomModel?>;

/// <param name="Frame">What stands around it.</param>
/// <param name="Symptom">The symptom.</param>
/// <param name="HelperStart">Where somebody begins who helps another; null for somebody who does, and if the guide does not say how to help.</param>
/// <param name="Causes">The outcomes and fixes, by layer.</param>
/// <param name="Tree">Its questions and outcomes, as seen from where one is.</param>
/// <param name="Faq">What readers ask about it.</param>
/// <param name="Incidents">Trouble that may be the cause now.</param>
public sealed record SymptomModel(PageFrame Frame, Symptom Symptom, string? HelperStart, ImmutableArray<LayerCauses> Causes, TreeRow Tree, ImmutableArray<FaqEntry> Faq, ImmutableArray<Incident> Incidents)
{
    /// <summary>Whether the visitor comes from the journey of a helper, and goes back to it by the tree.</summary>
    public bool ForSomeone { get; init; }
}

/// <summary>The outcomes of a symptom that lie in one layer, and the fixes of their plans, each once.</summary>
public sealed record LayerCauses(Layer Layer, ImmutableArray<Outcome> Outcomes, ImmutableArray<Fix> Fixes);

internal sealed class GetSymptomHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetSymptom, SymptomModel?>
{
    public Task<SymptomModel?> Handle(GetSymptom request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        return Task.FromResult(guide.Symptoms.Find(request.Id) is { } symptom ? Model(guide, symptom, request.Query) : null);
    }

    private SymptomModel Model(Guide guide, Symptom symptom, ImmutableArray<KeyValuePair<string, string>> query)
    {
        var frame = frames.For(guide);
        var forSomeone = query.Contains(Journey.HelperMark);
        var causes = guide.ReachableFrom([symptom.FirstQuestion])
            .OfType<Outcome>()
            .GroupBy(outcome => outcome.Layer)
            .OrderBy(group => group.Key)
            .Select(group => Causes(guide, group.Key, [.. group]));
        return new(
            frame,
            symptom,
            forSomeone || guide.Pages.Find(Addresses.HelperPage) is null ? null : Addresses.Journey(Journey.First(symptom, forSomeone: true)),
            [.. causes],
            TreeRow.Of(guide, symptom, query.First("at"), forSomeone),
            [.. guide.Faq.Where(entry => entry.Symptoms.Contains(symptom.Id))],
            [.. guide.IncidentsAt(frame.Now).Where(incident => incident.Affects.Contains(symptom.Id))])
        {
            ForSomeone = forSomeone,
        };
    }

    private static LayerCauses Causes(Guide guide, Layer layer, ImmutableArray<Outcome> outcomes) =>
        new(layer, outcomes, [.. outcomes.SelectMany(outcome => outcome.Plan).Select(planned => planned.Fix).Distinct().Select(guide.Fixes.Get)]);
}
