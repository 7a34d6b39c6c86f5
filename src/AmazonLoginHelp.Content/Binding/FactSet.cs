using System.Collections.Frozen;
using System.Collections.Immutable;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>All facts, and the rules that hold between them.</summary>
internal sealed class FactSet
{
    private FactSet(ImmutableArray<BoundFact> bound, IReadOnlySet<string> unread)
    {
        Bound = bound;
        Unread = unread;
        Rules = new(bound.Select(one => one.Fact).Where(fact => fact.IsNumber).SelectMany(fact => fact.Values));
    }

    public ImmutableArray<BoundFact> Bound { get; }

    /// <summary>The files of facts that could not be read.</summary>
    public IReadOnlySet<string> Unread { get; }

    /// <summary>By the path that links name.</summary>
    public ImmutableDictionary<string, Fact> ByPath => Bound.ToImmutableDictionary(bound => bound.Path, bound => bound.Fact, StringComparer.Ordinal);

    /// <summary>Where each begins, by id.</summary>
    public FrozenDictionary<string, ContentPlace> Places =>
        Bound.ToFrozenDictionary(bound => bound.Fact.Id, bound => new ContentPlace(bound.At.File, bound.At.Line, bound.At.Column), StringComparer.Ordinal);

    /// <summary>The rules for words, which know the numbers that are facts.</summary>
    public TextRules Rules { get; }

    public static FactSet Bind(IEnumerable<ContentFile> files, DateOnly today, DiagnosticBag bag)
    {
        var binder = new FactBinder(bag);
        var bound = files.SelectMany(file => binder.Bind(file)).ToImmutableArray();
        bag.RejectTwice("fact", bound.Select(fact => (fact.Fact.Id, fact.At)));
        var unique = bound.DistinctBy(fact => fact.Fact.Id, StringComparer.Ordinal).ToImmutableArray();
        // What one fact asks of another may be met by a file that could not be read.
        var between = binder.Unread.Count == 0 ? bag : new DiagnosticBag();
        CheckHosts(unique, between);
        CheckSuccessors(unique, between);
        unique = WithEntries(unique, between);
        CheckAge(unique, today, bag);
        var facts = new FactSet(unique, binder.Unread);
        facts.CheckWords(bag);
        return facts;
    }

    // A number in the words of a fact would outlive every limit.
    private void CheckWords(DiagnosticBag bag)
    {
        foreach (var bound in Bound)
        {
            var fact = bound.Fact;
            foreach (var (key, text) in (IEnumerable<(string, string)>)[("label", fact.Label), ("find", fact.Find), ("cost", fact.Cost ?? ""), .. fact.Conflicts.Select(conflict => ("conflicts", conflict))])
            {
                if (Rules.Ageless(text) is { } bare)
                {
                    bag.Add(bare.Rule, bound.PlaceOf(key), $"'{bare.Found}' stands in the words of '{fact.Id}', where it has no age. Make it the value of a fact, or say it without the {bare.Kind}.");
                }
            }
        }
    }

    private static void CheckHosts(ImmutableArray<BoundFact> facts, DiagnosticBag bag)
    {
        var hosts = facts.Where(fact => fact.Fact.Kind == FactKind.Domain).SelectMany(fact => fact.Fact.Values).ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            foreach (var address in OutboundAddress.LinkedBy(fact.Fact).Where(address => OutboundAddress.IsSafe(address) ? !OutboundAddress.IsRegistered(address, hosts) : !IsValue(fact.Fact, address)))
            {
                bag.Add(DiagnosticRule.ForeignHost, fact.PlaceOf(IsValue(fact.Fact, address) ? "value" : "source"), $"'{address}' would be linked, but its host is in no fact of the kind 'domain'. Add the host there if it is official, or leave the address out.");
            }
        }
    }

    // Of a value that is not safe, the binder says so.
    private static bool IsValue(Fact fact, string address) => fact.Kind == FactKind.Url && fact.Values.Contains(address);

    private static void CheckSuccessors(ImmutableArray<BoundFact> facts, DiagnosticBag bag)
    {
        var byId = facts.ToImmutableDictionary(fact => fact.Fact.Id, fact => fact.Fact, StringComparer.Ordinal);
        foreach (var fact in facts.Where(fact => fact.Fact.SupersededBy is not null))
        {
            if (byId.GetValueOrDefault(fact.Fact.SupersededBy!) is not { SupersededBy: null })
            {
                bag.Add(DiagnosticRule.BadSuccessor, fact.PlaceOf("superseded-by"), $"'{fact.Fact.SupersededBy}' is no fact, or is superseded itself. Name the newest fact of the family.");
            }
        }
    }

    private static ImmutableArray<BoundFact> WithEntries(ImmutableArray<BoundFact> facts, DiagnosticBag bag)
    {
        var addresses = facts.Select(fact => fact.Fact).Where(fact => fact is { Kind: FactKind.Url, SupersededBy: null }).ToImmutableDictionary(fact => fact.Id, StringComparer.Ordinal);
        foreach (var fact in facts.Where(fact => fact.Entry is { } entry && !addresses.ContainsKey(entry)))
        {
            bag.Add(DiagnosticRule.WrongTarget, fact.PlaceOf("entry"), $"The entry '{fact.Entry}' of '{fact.Fact.Id}' is no fact of the kind 'url', or is superseded. Name the official page where the value can be looked up.");
        }

        return [.. facts.Select(fact => fact with { Fact = fact.Fact with { Entry = addresses.GetValueOrDefault(fact.Entry ?? "") } })];
    }

    private static void CheckAge(ImmutableArray<BoundFact> facts, DateOnly today, DiagnosticBag bag)
    {
        foreach (var fact in facts.Where(fact => fact.Fact.SupersededBy is null && fact.Fact.ReviewBy != default))
        {
            switch (fact.Fact.AgeOn(today))
            {
                case FactAge.Due:
                    bag.Add(DiagnosticRule.ReviewDue, fact.PlaceOf("review-by"), $"'{fact.Fact.Id}' was to be checked again by {fact.Fact.ReviewBy:yyyy-MM-dd}. Look it up and set the dates anew.");
                    break;
                case FactAge.PastLimit:
                    bag.Add(DiagnosticRule.PastLimit, fact.PlaceOf("hard-limit"), $"'{fact.Fact.Id}' is past its limit of {fact.Fact.HardLimit:yyyy-MM-dd}; visitors see how to find it instead. Look it up and set the dates anew.");
                    break;
                default:
                    break;
            }
        }
    }
}
