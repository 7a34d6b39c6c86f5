using System.Collections.Frozen;
using System.Collections.Immutable;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>Reads where pages have gone whose addresses people still have.</summary>
internal sealed class RedirectBinder(ContentIndex index, DiagnosticBag bag)
{
    /// <summary>The file of redirects, in the content folder.</summary>
    public const string Path = "redirects.yaml";

    private static readonly ImmutableArray<FileKind> Movable = [FileKind.Question, FileKind.Outcome, FileKind.Fix, FileKind.Screen, FileKind.Faq, FileKind.Page];

    /// <summary>Each old thing and the one that takes its place now, however many moves lie between; only right if nothing is reported.</summary>
    public FrozenDictionary<GuideReference, GuideReference> Bind(ContentFile? file)
    {
        var bound = (file is null ? [] : YamlReader.ReadMaps(file, "redirects", "'- from: ...' with 'to: ...' below it", bag).Select(Bind)).OfType<Redirect>().ToImmutableArray();
        foreach (var twice in bound.GroupBy(redirect => redirect.From.Reference).SelectMany(group => group.Skip(1)))
        {
            bag.Add(DiagnosticRule.DuplicateId, twice.From.At, $"The old address of '{twice.From.Name}' is redirected twice. Keep one.");
        }

        var next = bound.DistinctBy(redirect => redirect.From.Reference).ToImmutableDictionary(redirect => redirect.From.Reference);
        CheckEnds(bound, next);
        CheckRings(bound, next);
        return bag.HasAny(Path) ? FrozenDictionary<GuideReference, GuideReference>.Empty : next.ToFrozenDictionary(step => step.Key, step => Chain(step.Value, next)[^1].To.Reference);
    }

    private Redirect? Bind(YamlMap map)
    {
        var keys = KeyReader.Read<RedirectKeys>(map);
        var from = End(map, "from", keys.From);
        var to = End(map, "to", keys.To);
        return from is not null && to is not null ? new(from, to) : null;
    }

    private RedirectEnd? End(YamlMap map, string key, string name)
    {
        var file = $"{ContentIndex.Language}/{name}.md";
        if (ContentIndex.KindOf(file) is { } kind && Movable.Contains(kind) && ContentIndex.Reference(file) is { } reference && ContentId.IsValid(reference.Id))
        {
            return new(name, file, reference, map.PositionOf(key));
        }

        if (name.Length > 0)
        {
            bag.Add(DiagnosticRule.BadValue, map.PositionOf(key), $"'{name}' is not the name of a page that can move. Write '{key}: fixes/some-id'; beside fixes, there are questions, outcomes, screens, faq and pages.");
        }

        return null;
    }

    private void CheckEnds(ImmutableArray<Redirect> all, ImmutableDictionary<GuideReference, Redirect> next)
    {
        foreach (var (from, to) in all)
        {
            if (IsThere(from))
            {
                bag.Add(DiagnosticRule.StillThere, from.At, $"'{from.Name}' still exists, so its address is not an old one. Remove the redirect, or that file.");
            }

            if (!index.HasFile(to.File) && !next.ContainsKey(to.Reference))
            {
                bag.Add(DiagnosticRule.NoSuchPage, to.At, $"'{to.Name}' does not exist and has not moved on. Name the page that takes the place of '{from.Name}'.");
            }
        }
    }

    private void CheckRings(ImmutableArray<Redirect> all, ImmutableDictionary<GuideReference, Redirect> next)
    {
        var reported = new HashSet<GuideReference>();
        foreach (var redirect in all)
        {
            var chain = Chain(redirect, next);
            var isRing = chain[^1].To.Reference == redirect.From.Reference;
            if (isRing && reported.Add(redirect.From.Reference))
            {
                reported.UnionWith(chain.Select(one => one.From.Reference));
                var ring = string.Join(" > ", chain.Select(one => one.From.Name).Append(redirect.From.Name));
                bag.Add(DiagnosticRule.RedirectRing, redirect.To.At, $"These redirects lead in a circle: {ring}. Let one of them lead to a page that exists.");
            }
        }
    }

    // Ends where nothing leads further, or where the next would be one that was passed already.
    private static ImmutableArray<Redirect> Chain(Redirect start, ImmutableDictionary<GuideReference, Redirect> next)
    {
        var passed = new HashSet<GuideReference>();
        var chain = ImmutableArray.CreateBuilder<Redirect>();
        for (var here = start; here is not null && passed.Add(here.From.Reference); here = next.GetValueOrDefault(here.To.Reference))
        {
            chain.Add(here);
        }

        return chain.ToImmutable();
    }

    // Questions and outcomes share their addresses.
    private bool IsThere(RedirectEnd end) =>
        index.HasFile(end.File)
        || (end.Reference.Kind == GuideKind.Node && (index.HasFile($"{ContentIndex.Language}/questions/{end.Reference.Id}.md") || index.HasFile($"{ContentIndex.Language}/outcomes/{end.Reference.Id}.md")));

    private sealed record Redirect(RedirectEnd From, RedirectEnd To);

    private sealed record RedirectEnd(string Name, string File, GuideReference Reference, Position At);
}
