using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;
using YamlDotNet.RepresentationModel;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>A fact and where it stands.</summary>
/// <param name="Path">The file and id as links name it: <c>facts/docomo.yaml#docomo-151</c>.</param>
/// <param name="At">Where it begins in its file.</param>
/// <param name="Fact">The fact, still without its entry.</param>
/// <param name="Entry">The id of the address that it names as its entry, or null.</param>
/// <param name="Map">The keys that it was read from.</param>
internal sealed record BoundFact(string Path, Position At, Fact Fact, string? Entry, YamlMap Map)
{
    /// <summary>Where a key stands; where the fact begins, if it has no such key.</summary>
    public Position PlaceOf(string key) => Map.PositionOf(key);
}

/// <summary>Reads the YAML files of facts.</summary>
internal sealed partial class FactBinder(DiagnosticBag bag)
{
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);

    /// <summary>The files that could not be read, so that nobody knows which facts they hold.</summary>
    public IReadOnlySet<string> Unread => _unread;

    public ImmutableArray<BoundFact> Bind(ContentFile file)
    {
        var before = bag.Count;
        if (file.Text is null || YamlReader.Read(file.Text, file.Path, lineOffset: 0, bag) is not { } root)
        {
            if (file.Text is null || bag.Count > before)
            {
                _unread.Add(file.Path);
            }

            return [];
        }

        if (root is not YamlSequenceNode sequence)
        {
            bag.Add(DiagnosticRule.BadYaml, new(file.Path, 1, 1), "A file of facts is a list. Begin each fact with '- id: ...'.");
            _unread.Add(file.Path);
            return [];
        }

        foreach (var stray in sequence.Where(node => node is not YamlMappingNode))
        {
            bag.Add(DiagnosticRule.BadYaml, new(file.Path, (int)stray.Start.Line, (int)stray.Start.Column), "This is no fact. Begin each fact with '- id: ...'.");
        }

        return [.. sequence.OfType<YamlMappingNode>().Select(node => Bind(file, new YamlMap(node, file.Path, lineOffset: 0, bag))).OfType<BoundFact>()];
    }

    private BoundFact? Bind(ContentFile file, YamlMap map)
    {
        var keys = KeyReader.Read<FactKeys>(map);
        var fact = new Fact
        {
            Id = keys.Id,
            Label = keys.Label,
            Kind = keys.Kind,
            Values = keys.Value,
            Body = keys.Body,
            Source = new(keys.Source.Title, keys.Source.Address),
            Confidence = keys.Confidence,
            Evidence = keys.Evidence,
            Written = keys.Written,
            SeenLive = keys.SeenLive,
            ReviewBy = keys.ReviewBy,
            HardLimit = keys.HardLimit,
            Find = keys.Find,
            WorksSignedOut = keys.WorksSignedOut ?? SignedOut.Unclear,
            Cost = keys.Cost,
            Hours = keys.Hours,
            SupersededBy = keys.SupersededBy,
            Conflicts = keys.Conflicts,
        };
        if (fact.Values.IsEmpty)
        {
            bag.Add(DiagnosticRule.BadValue, map.PositionOf("value"), "A fact has a value. Write it as a text, or as a list of texts.");
        }

        if (map.Text("kind") is { } word && Vocabulary.FactKinds.ContainsKey(word))
        {
            CheckForm(map, fact);
            CheckLimit(map, fact);
        }

        if (fact.Kind == FactKind.Url && !fact.Values.IsEmpty)
        {
            CheckAddress(map, fact.Values[0]);
        }

        if (!ContentId.IsValid(fact.Id))
        {
            bag.Add(DiagnosticRule.BadId, map.PositionOf("id"), $"'{fact.Id}' is not an id. Write small Latin letters, digits and hyphens, beginning with a letter.");
            return null;
        }

        return new($"{file.Path}#{fact.Id}", map.Position, fact, keys.Entry, map);
    }

    private void CheckForm(YamlMap map, Fact fact)
    {
        var form = fact.Kind switch
        {
            FactKind.Phone or FactKind.Sms => PhoneNumber(),
            FactKind.Dial => DialCode(),
            _ => null,
        };
        if (form is not null && !fact.Values.IsEmpty && (fact.Values.Length > 1 || !form.IsMatch(fact.Values[0])))
        {
            bag.Add(DiagnosticRule.BadValue, map.PositionOf("value"), $"'{string.Join(", ", fact.Values)}' cannot be dialled. Write one number with digits and hyphens, or a code with digits, * and #; everything else goes to the label.");
        }

        if (fact.Body is not null && fact.Kind != FactKind.Sms)
        {
            bag.Add(DiagnosticRule.BadValue, map.PositionOf("body"), "Only an 'sms' has a body. Remove it.");
        }

        if (fact.Kind == FactKind.Domain && fact.Values.FirstOrDefault(value => !OutboundAddress.IsHost(value)) is { } wrong)
        {
            bag.Add(DiagnosticRule.BadValue, map.PositionOf("value"), $"'{wrong}' is not the name of one host. Write it in small letters, like 'amazon.co.jp'; a whole ending like 'com' or 'co.jp' is none.");
        }
    }

    [GeneratedRegex(@"^\+?[0-9][0-9-]{1,18}\z")]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(@"^[0-9*#]{3,12}\z")]
    private static partial Regex DialCode();

    private void CheckLimit(YamlMap map, Fact fact)
    {
        if (!fact.IsNumber)
        {
            return;
        }

        var shown = fact.Evidence?.Earliest is { } evidence && evidence < fact.Written ? evidence : fact.Written;
        var latest = shown.AddMonths(FactConfirmation.MonthsToLimit);
        if (fact.HardLimit is not { } limit || limit > latest)
        {
            bag.Add(DiagnosticRule.BadHardLimit, map.PositionOf("hard-limit"), $"A number or code expires {FactConfirmation.MonthsToLimit} months after its evidence. Write 'hard-limit: {latest:yyyy-MM-dd}' or an earlier day.");
        }
    }

    private void CheckAddress(YamlMap map, string value)
    {
        if (!OutboundAddress.IsSafe(value))
        {
            bag.Add(DiagnosticRule.UnsafeAddress, map.PositionOf("value"), $"'{value}' cannot be linked. Write an https address with a host name, and without user or port.");
        }
    }
}
