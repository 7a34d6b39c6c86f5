using System.Collections.Immutable;
using AmazonLoginHelp.Content;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using AmazonLoginHelp.Web.Trees;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Author;

/// <summary>Asks for what an author wants to know about the content and about one page.</summary>
/// <param name="At">The path and query of the page; anything else is a page without a place in a tree.</param>
internal sealed record GetAuthorBoard(string At) : IRequest<AuthorBoardModel>;

/// <summary>What the board shows.</summary>
/// <param name="Frame">The moment at which facts are judged.</param>
/// <param name="Version">The version of the content that is served.</param>
/// <param name="Diagnostics">What was found in the files as they are now, errors first.</param>
/// <param name="Doors">Each symptom with the address of its first question.</param>
/// <param name="Tree">The tree in which the page stands.</param>
/// <param name="Here">The nodes on the way to the page.</param>
/// <param name="Picked">The options on the way, as <c>question=option</c>.</param>
/// <param name="Facts">The facts that the page mentions.</param>
public sealed record AuthorBoardModel(
    PageFrame Frame,
    string Version,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<AuthorDoor> Doors,
    TreeLayout Tree,
    ImmutableHashSet<string> Here,
    ImmutableHashSet<string> Picked,
    ImmutableArray<Fact> Facts);

public sealed record AuthorDoor(Symptom Symptom, string Address);

internal sealed class GetAuthorBoardHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetAuthorBoard, AuthorBoardModel>
{
    public Task<AuthorBoardModel> Handle(GetAuthorBoard request, CancellationToken cancellationToken)
    {
        var content = guides.Content;
        var guide = content.Guide;
        var place = PlaceOf(guide, request.At);
        return Task.FromResult(new AuthorBoardModel(
            frames.For(guide),
            content.Version,
            [.. content.Diagnostics.OrderByDescending(diagnostic => diagnostic.IsError)],
            [.. guide.Symptoms.Select(symptom => new AuthorDoor(symptom, Addresses.Journey(Journey.First(symptom))))],
            TreeLayout.Of(guide, place.Symptom),
            place.Here,
            place.Picked,
            [.. place.Shown.SelectMany(shown => guide.FactsUsed.GetValueOrDefault(shown, [])).Distinct().Select(guide.Facts.Get)]));
    }

    private static Place PlaceOf(Guide guide, string at)
    {
        if (!Uri.TryCreate(new Uri("http://localhost"), at, out var address))
        {
            return Nowhere(guide, []);
        }

        var query = AddressQuery.Read(address.Query);
        return Addresses.At(address.AbsolutePath) switch
        {
            { Kind: GuideKind.Node, Id: var node } => OnTheWay(guide, node, query),
            { Kind: GuideKind.Symptom, Id: var id } when guide.Symptoms.Find(id) is { } symptom => new(symptom, [symptom.FirstQuestion], [], [new(GuideKind.Symptom, id)]),
            { Kind: GuideKind.Fix, Id: var id } fix when guide.Fixes.Find(id) is not null => OnTheWay(guide, query.First("plan") ?? "", []) with { Shown = [fix] },
            { } other => Nowhere(guide, [other]),
            null when address.AbsolutePath == Addresses.Contacts => Nowhere(guide, guide.Contacts.Select(contact => new GuideReference(GuideKind.Contact, contact.Id))),
            null => Nowhere(guide, []),
        };
    }

    private static Place OnTheWay(Guide guide, string node, ImmutableArray<KeyValuePair<string, string>> query)
    {
        var journey = query.Replay(guide, node) switch
        {
            Replay.Shown shown => shown.Journey,
            Replay.Elsewhere elsewhere => elsewhere.Journey,
            _ => null,
        };
        if (journey is null)
        {
            return Nowhere(guide, []);
        }

        var contacts = journey.Node is Outcome outcome ? outcome.Contacts : [];
        return new(
            journey.Start.Symptom ?? guide.Symptoms.FirstOrDefault(symptom => guide.ReachableFrom([symptom.FirstQuestion]).Contains(journey.Node)) ?? guide.Symptoms[0],
            [.. journey.Trail.Select(answer => answer.Question.Id), journey.Node.Id],
            [.. journey.Trail.Select(answer => $"{answer.Question.Id}={answer.Option.Id}")],
            [new(GuideKind.Node, journey.Node.Id), .. contacts.Select(id => new GuideReference(GuideKind.Contact, id))]);
    }

    private static Place Nowhere(Guide guide, IEnumerable<GuideReference> shown) => new(guide.Symptoms[0], [], [], [.. shown]);

    private sealed record Place(Symptom Symptom, ImmutableHashSet<string> Here, ImmutableHashSet<string> Picked, ImmutableArray<GuideReference> Shown);
}
