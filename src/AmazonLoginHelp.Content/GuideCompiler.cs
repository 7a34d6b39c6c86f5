using System.Collections.Immutable;
using AmazonLoginHelp.Content.Binding;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content;

/// <summary>The door into this project: content files in, a guide or all diagnostics out.</summary>
public static class GuideCompiler
{
    /// <summary>The ids of the symptoms that a guide must have; they are public addresses.</summary>
    public static ImmutableArray<string> SymptomIds { get; } =
    [
        "no-code", "credentials", "two-step-lost", "locked", "approval-notice", "captcha", "app-or-browser", "outage",
        "takeover-or-scam", "tv-or-device", "is-it-real",
    ];

    /// <summary>Compiles the files of a content folder.</summary>
    /// <param name="files">Every file, with paths relative to the content folder.</param>
    /// <param name="today">The day, in Japan, on which facts are judged to be due or past their limit.</param>
    /// <returns>A guide if there is no error, and every diagnostic. Does not throw, whatever the files say.</returns>
    public static Compilation Compile(IEnumerable<ContentFile> files, DateOnly today)
    {
        var bag = new DiagnosticBag();
        var all = files.ToImmutableArray();
        foreach (var file in all.Where(file => file.Text is null))
        {
            bag.Add(DiagnosticRule.Unreadable, new(file.Path, 1, 1), "This file cannot be read as UTF-8 text of 256 KB at most. Save it as UTF-8, or split it.");
        }

        SkeletonPlaces.Report(all, bag);
        var facts = FactSet.Bind(all.Where(IsFacts), today, bag);
        var binding = new GuideBinding(all.Where(file => !IsFacts(file)), facts, bag);
        if (bag.HasErrors)
        {
            return new(null, binding.Files, bag.InOrder());
        }

        var guide = binding.ToGuide();
        foreach (var violation in TreeRules.Check(guide))
        {
            bag.Add(DiagnosticRule.For(violation.Rule), binding.PositionOf(violation.At), violation.Sentence);
        }

        return new(bag.HasErrors ? null : guide, binding.Files, bag.InOrder()) { Unproved = guide, FactPlaces = facts.Places };
    }

    private static bool IsFacts(ContentFile file) =>
        file.Path.StartsWith("facts/", StringComparison.Ordinal) && file.Path.EndsWith(".yaml", StringComparison.Ordinal);
}
