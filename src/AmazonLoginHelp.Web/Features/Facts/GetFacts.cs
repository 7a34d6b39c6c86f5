using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Facts;

/// <summary>Asks for all facts by their age, and within one age the oldest evidence first.</summary>
internal sealed record GetFacts : IRequest<FactsModel>;

/// <summary>All facts; every age is there, the worst first, also if no fact has it.</summary>
public sealed record FactsModel(PageFrame Frame, ImmutableArray<FactGroup> Groups)
{
    public int Count => Groups.Sum(group => group.Facts.Length);
}

/// <summary>The facts of one age.</summary>
public sealed record FactGroup(FactAge Age, ImmutableArray<FactEntry> Facts)
{
    /// <summary>Where the group stands on the page. No id of a fact holds two hyphens in a row, so none is the same.</summary>
    public string Anchor => $"age--{Age.ToString().ToLowerInvariant()}";
}

/// <summary>A fact and the things that mention it.</summary>
public sealed record FactEntry(Fact Fact, Fact? Successor, ImmutableArray<FactUse> Uses);

public sealed record FactUse(GuideReference Reference, string Title);

internal sealed class GetFactsHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetFacts, FactsModel>
{
    public Task<FactsModel> Handle(GetFacts request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        var uses = guide.FactsUsed
            .Where(used => used.Key.Kind != GuideKind.Page)
            .SelectMany(used => used.Value, (used, fact) => (fact, used.Key))
            .ToLookup(use => use.fact, use => use.Key, StringComparer.Ordinal);
        var frame = frames.For(guide);
        var facts = guide.Facts
            .OrderBy(fact => fact.Evidence?.Earliest ?? DateOnly.MinValue)
            .Select(fact => new FactEntry(fact, guide.Facts.Find(fact.SupersededBy), [.. uses[fact.Id].Select(use => new FactUse(use, Title(guide, use)))]));
        var byAge = facts.ToLookup(entry => entry.Fact.AgeOn(frame.Today));
        return Task.FromResult(new FactsModel(frame, [.. Enum.GetValues<FactAge>().OrderDescending().Select(age => new FactGroup(age, [.. byAge[age]]))]));
    }

    private static string Title(Guide guide, GuideReference reference) => reference.Kind switch
    {
        GuideKind.Symptom => guide.Symptoms.Get(reference.Id).Title,
        GuideKind.Node => guide.Nodes.Get(reference.Id).Title,
        GuideKind.Fix => guide.Fixes.Get(reference.Id).Title,
        GuideKind.Contact => guide.Contacts.Get(reference.Id).Title,
        GuideKind.Screen => guide.Screens.Get(reference.Id).Title,
        GuideKind.Faq => guide.Faq.Get(reference.Id).Title,
        _ => reference.Id,
    };
}
