using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Search;

/// <summary>Asks what somebody sees who puts it in these words.</summary>
internal sealed record GetTriage(string? Typed) : IRequest<TriageAnswer>
{
    // What is typed must not get into a log by way of this record.
    public override string ToString() => nameof(GetTriage);
}

/// <summary>What triage makes of a text; all lists are empty if it is about neither signing in nor fraud.</summary>
/// <param name="Symptoms">What the person sees, the likeliest first; with signs of fraud, help against fraud first. Each address leads behind the questions that the text has answered.</param>
/// <param name="Fixes">What may mend it, the likeliest first.</param>
/// <param name="Screens">Screens of which the text holds something, the nearest first.</param>
/// <param name="Fraud">Whether words in the text say that a fraud may be under way.</param>
/// <param name="Because">The pieces of the text that spoke most for the first symptom, in the order of the text.</param>
internal sealed record TriageAnswer(ImmutableArray<TriageItem> Symptoms, ImmutableArray<TriageItem> Fixes, ImmutableArray<TriageItem> Screens, bool Fraud, ImmutableArray<string> Because);

/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called, in Japanese.</param>
/// <param name="Url">Its address on this site, from the root.</param>
/// <param name="Confidence">How sure triage is, from 0 to 1.</param>
internal sealed record TriageItem(string Id, string Title, string Url, double Confidence)
{
    private const int Digits = 3;

    public static TriageItem Of(SymptomFound found) => new(found.Symptom.Id, found.Symptom.Title, Addresses.Journey(found.Start), Rounded(found.Confidence));

    public static TriageItem Of(Found<Fix> found) => new(found.Thing.Id, found.Thing.Title, Addresses.Fix(found.Thing.Id), Rounded(found.Confidence));

    public static TriageItem Of(Found<Screen> found) => new(found.Thing.Id, found.Thing.Title, Addresses.Of(new(GuideKind.Screen, found.Thing.Id)), Rounded(found.Confidence));

    private static double Rounded(double confidence) => Math.Round(confidence, Digits);
}

internal sealed class GetTriageHandler(GuideSource guides) : IRequestHandler<GetTriage, TriageAnswer>
{
    public Task<TriageAnswer> Handle(GetTriage request, CancellationToken cancellationToken)
    {
        var triaged = TypedText.Clean(request.Typed) is { } asked ? GuideSearches.For(guides.Current).Triage(asked) : Triaged.Nothing;
        return Task.FromResult(new TriageAnswer([.. triaged.Symptoms.Select(TriageItem.Of)], [.. triaged.Fixes.Select(TriageItem.Of)], [.. triaged.Screens.Select(TriageItem.Of)], triaged.IsFraud, triaged.Because));
    }
}
