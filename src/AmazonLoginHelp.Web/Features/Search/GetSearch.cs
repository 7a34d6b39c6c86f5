using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Search;

/// <summary>Asks for what the guide has for somebody's own words.</summary>
/// <param name="Typed">The words, or null for an empty form.</param>
internal sealed record GetSearch(string? Typed) : IRequest<SearchModel>
{
    // What is typed must not get into a log by way of this record.
    public override string ToString() => nameof(GetSearch);
}

/// <param name="Frame">What stands around it.</param>
/// <param name="Asked">What was asked; null if nothing was.</param>
/// <param name="Triaged">What triage makes of it.</param>
/// <param name="Searched">The pages that have the words.</param>
/// <param name="All">All symptoms, for when nothing was found.</param>
public sealed record SearchModel(PageFrame Frame, string? Asked, Triaged Triaged, Searched Searched, ImmutableArray<Symptom> All)
{
    /// <summary>Whether neither triage nor search has anything.</summary>
    public bool IsEmpty => Triaged.Symptoms.IsEmpty && Triaged.Screens.IsEmpty && Searched.Groups.IsEmpty;
}

internal sealed class GetSearchHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetSearch, SearchModel>
{
    public Task<SearchModel> Handle(GetSearch request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        var asked = TypedText.Clean(request.Typed);
        // Who asks nothing does not wait for what has been learned.
        var search = asked is null ? null : GuideSearches.For(guide);
        return Task.FromResult(new SearchModel(frames.For(guide), asked, search?.Triage(asked!) ?? Triaged.Nothing, search?.Search(asked!) ?? Searched.Nothing, [.. guide.Symptoms]));
    }
}
