using System.Collections.Immutable;
using System.Text;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using FluentValidation;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Screens;

/// <summary>Asks for the texts that Amazon shows.</summary>
/// <param name="Pasted">A part of such a text, or null for all.</param>
internal sealed record GetScreens(string? Pasted) : IRequest<ScreensModel>;

internal sealed class GetScreensValidator : AbstractValidator<GetScreens>
{
    /// <summary>More than any screen of Amazon shows.</summary>
    public const int MostCharacters = 2000;

    public GetScreensValidator() => RuleFor(request => request.Pasted).MaximumLength(MostCharacters);
}

/// <param name="Frame">What stands around it.</param>
/// <param name="Pasted">What was looked for; null if nothing was.</param>
/// <param name="Found">The screens that show it, the best first; empty if nothing was looked for.</param>
/// <param name="All">All screens.</param>
public sealed record ScreensModel(PageFrame Frame, string? Pasted, ImmutableArray<Screen> Found, ImmutableArray<Screen> All);

internal sealed class GetScreensHandler(GuideSource guides, GuideSearches searches, PageFrames frames) : IRequestHandler<GetScreens, ScreensModel>
{
    public Task<ScreensModel> Handle(GetScreens request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        // What no document may hold is left out, since the page shows what was looked for.
        var pasted = string.Concat((request.Pasted ?? "").EnumerateRunes().Where(rune => !Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF))).Trim() is { Length: > 0 } words ? words : null;
        return Task.FromResult(new ScreensModel(frames.For(guide), pasted, pasted is null ? [] : searches.For(guide).Screens(pasted), [.. guide.Screens]));
    }
}
