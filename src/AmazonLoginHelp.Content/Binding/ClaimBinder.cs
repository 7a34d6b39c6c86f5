using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>Reads the register of claims.</summary>
internal sealed partial class ClaimBinder(TextRules rules, DiagnosticBag bag)
{
    /// <summary>The claims, each with its place, in the order of the file, and as yet without the pages that answer them.</summary>
    public ImmutableArray<(Claim Claim, Position At)> Bind(ContentFile file)
    {
        if (file.Text is null)
        {
            return [];
        }

        var root = YamlReader.ReadMap(file.Text, file.Path, lineOffset: 0, bag);
        var sources = root.Maps(Key.NameOf(nameof(ClaimRegisterKeys.Sources))).Select(map => (Source: BindSource(map), map.Position)).ToImmutableArray();
        var byId = sources.Select(bound => bound.Source).DistinctBy(source => source.Id).ToImmutableDictionary(source => source.Id, StringComparer.Ordinal);
        var claims = root.Maps(Key.NameOf(nameof(ClaimRegisterKeys.Claims))).Select(map => (Claim: BindClaim(map, byId), map.Position)).ToImmutableArray();
        root.RejectUnknownKeys();
        bag.RejectTwice("source", sources.Select(bound => (bound.Source.Id, bound.Position)));
        bag.RejectTwice("claim", claims.Select(bound => (bound.Claim.Id, bound.Position)));
        return claims;
    }

    private static ClaimSource BindSource(YamlMap map)
    {
        var keys = KeyReader.Read<ClaimSourceKeys>(map);
        return new(keys.Id, keys.Title, keys.Address, keys.Dated);
    }

    private Claim BindClaim(YamlMap map, ImmutableDictionary<string, ClaimSource> sources)
    {
        var keys = KeyReader.Read<ClaimKeys>(map);
        if (!sources.ContainsKey(keys.Source) && keys.Source.Length > 0)
        {
            bag.Add(DiagnosticRule.BadValue, map.PositionOf("source"), $"'{keys.Source}' is no source of this register. Write one of: {string.Join(", ", sources.Keys.Order(StringComparer.Ordinal))}.");
        }

        var claim = new Claim
        {
            Id = keys.Id,
            Source = sources.GetValueOrDefault(keys.Source)!,
            Says = keys.Says,
            Status = keys.Status,
            Correction = keys.Correction,
            AnsweredBy = [],
        };
        if (claim.Id.Length > 0 && !ClaimId().IsMatch(claim.Id))
        {
            bag.Add(DiagnosticRule.BadId, map.PositionOf("id"), $"'{claim.Id}' is not the number of a claim. Write it like S1 or S7b.");
        }

        CheckCorrection(map, claim);
        CheckWords(map, "says", claim.Says);
        CheckWords(map, "correction", claim.Correction ?? "");
        return claim;
    }

    private void CheckCorrection(YamlMap map, Claim claim)
    {
        if (!Vocabulary.ClaimStatuses.ContainsKey(map.Text("status") ?? ""))
        {
            return;
        }

        if (claim.Status == ClaimStatus.Holds && claim.Correction is not null)
        {
            bag.Add(DiagnosticRule.BadValue, map.PositionOf("correction"), "A claim that holds needs no correction. Remove it, or change the status.");
        }
        else if (claim.Status != ClaimStatus.Holds && claim.Correction is null)
        {
            bag.Add(DiagnosticRule.MissingKey, map.Position, "'correction' is missing. Say what is right, or what belongs to it.");
        }
    }

    // A number in the register would be copied from there, without its age.
    private void CheckWords(YamlMap map, string key, string text)
    {
        if (rules.Ageless(text) is { } bare)
        {
            bag.Add(bare.Rule, map.PositionOf(key), $"'{bare.Found}' stands in the words of a claim, where it has no age. Say it without the {bare.Kind}.");
        }
    }

    [GeneratedRegex("^S[0-9]{1,3}[a-z]?$")]
    private static partial Regex ClaimId();
}
