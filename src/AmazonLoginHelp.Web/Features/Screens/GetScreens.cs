using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using FluentValidation;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Screens;

/// <summary>Asks for the texts that Amazon shows.</summary>
/// <param name="Pasted">A part of such a text, or null for all.</param>
internal sealed record GetScreens(string? Pasted) : IRequest<ScreensModel>
{
    // What is pasted must not get into a log by way of this record.
    public override string ToString() => nameof(GetScreens);
}

internal sealed class GetScreensValidator : AbstractValidator<GetScreens>
{
    /// <summary>More than any screen of Amazon shows.</summary>
    public const int MostCharacters = TypedText.MostCharacters;

    public GetScreensValidator() => RuleFor(request => request.Pasted).MaximumLength(MostCharacters);
}

/// <param name="Frame">What stands around it.</param>
/// <param name="Pasted">What was looked for; null if nothing was.</param>
/// <param name="Found">The screens that show it, the best first; empty if nothing was looked for.</param>
/// <param name="All">All screens.</param>
public sealed record ScreensModel(PageFrame Frame, string? Pasted, ImmutableArray<Screen> Found, ImmutableArray<Screen> All);

internal sealed class GetScreensHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetScreens, ScreensModel>
{
    public Task<ScreensModel> Handle(GetScreens request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        var pasted = TypedText.Clean(request.Pasted);
        return Task.FromResult(new ScreensModel(frames.For(guide), pasted, pasted is null ? [] : GuideSearches.For(guide).Screens(pasted), [.. guide.Screens]));
    }
}
