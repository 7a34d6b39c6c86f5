using System.Collections.Immutable;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>The registered claims and the pages that answer them, and the rules that hold between the two.</summary>
internal sealed class ClaimSet(ImmutableArray<(Claim Claim, Position At)> registered, DiagnosticBag bag)
{
    /// <summary>The file of the register, in the content folder.</summary>
    public const string Path = "claims.yaml";

    private readonly ImmutableHashSet<string> _known = [.. registered.Select(bound => bound.Claim.Id)];
    private readonly Dictionary<string, List<(GuideReference Page, bool SaysWhatChanged)>> _answers = new(StringComparer.Ordinal);
    private string? _firstAnswer;

    /// <summary>The claims, each with the pages that answer it.</summary>
    public ImmutableArray<Claim> Answered =>
        [.. registered.Select(bound => bound.Claim with { AnsweredBy = [.. AnswersTo(bound.Claim).Select(answer => answer.Page)] })];

    /// <summary>Notes that a page answers claims.</summary>
    public void Answer(GuideReference page, DocumentBinder binder)
    {
        foreach (var claim in binder.Covers.Distinct(StringComparer.Ordinal))
        {
            _firstAnswer ??= page.Id;
            if (!_answers.TryGetValue(claim, out var answers))
            {
                _answers[claim] = answers = [];
            }

            answers.Add((page, binder.SaysWhatChanged));
            if (!registered.IsEmpty && !_known.Contains(claim))
            {
                bag.Add(DiagnosticRule.UnknownClaim, binder.Document.Front.PositionOf("covers"), $"'{claim}' is no claim of {Path}. Mend the number, or register the claim.");
            }
        }
    }

    /// <summary>Reports each claim without an answer, and each correction that no page states; to be called after the last page.</summary>
    public void Check()
    {
        if (registered.IsEmpty && _firstAnswer is not null && !bag.HasAny(Path))
        {
            bag.Add(DiagnosticRule.MissingFile, new(Path, 1, 1), $"Pages cover claims, but none is registered here. Write the register, or remove 'covers' from '{_firstAnswer}' and others.");
        }

        foreach (var (claim, at) in registered)
        {
            var answers = AnswersTo(claim).ToList();
            if (answers.Count == 0)
            {
                bag.Add(DiagnosticRule.UnansweredClaim, at, $"No page answers '{claim.Id}'. Add 'covers: [{claim.Id}]' to the front matter of the file that does, or write one.");
            }
            else if (claim.Misleads && !answers.Exists(answer => answer.SaysWhatChanged))
            {
                bag.Add(DiagnosticRule.SilentCorrection, at, $"'{claim.Id}' misleads, and no page that covers it says what changed. Add a section '{{#changed}}' to one of: {string.Join(", ", answers.Select(answer => answer.Page.Id))}.");
            }
        }
    }

    private IEnumerable<(GuideReference Page, bool SaysWhatChanged)> AnswersTo(Claim claim) =>
        _answers.GetValueOrDefault(claim.Id, []).OrderBy(answer => answer.Page.Kind).ThenBy(answer => answer.Page.Id, StringComparer.Ordinal);
}
