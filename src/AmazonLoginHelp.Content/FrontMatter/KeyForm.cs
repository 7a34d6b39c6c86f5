using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using AmazonLoginHelp.Content.Binding;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>How a value of one type is written: what reads it and what the schema says of it stand side by side, so that they agree.</summary>
/// <param name="Read">Reads it; where it is wrong, a diagnostic and a default.</param>
/// <param name="Schema">What a schema says of it; null where its keys or items say it all.</param>
internal sealed record KeyForm(Func<YamlMap, Key, object?> Read, Func<bool, JsonObject>? Schema)
{
    private const string Day = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /// <summary>Nobody sits before a page for longer.</summary>
    private const int MostMinutes = 60;

    private static readonly FrozenDictionary<Type, KeyForm> ByType = new Dictionary<Type, KeyForm>
    {
        [typeof(string)] = new((map, key) => key.Required ? map.Required(key.Name) : map.Text(key.Name), _ => Text()),
        [typeof(int)] = new((map, key) => map.Number(key.Name), _ => new() { ["type"] = "integer", ["minimum"] = 0 }),
        [typeof(TimeSpan)] = new((map, key) => map.Minutes(key.Name, MostMinutes), _ => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = MostMinutes }),
        [typeof(bool)] = new((map, key) => key.Required ? map.OneOf(key.Name, Vocabulary.YesNo) : map.Flag(key.Name), _ => new() { ["enum"] = new JsonArray("yes", "no", true, false) }),
        [typeof(DateOnly)] = new((map, key) => key.Required ? map.RequiredDate(key.Name) : map.Date(key.Name), _ => new() { ["type"] = "string", ["format"] = "date", ["pattern"] = $"^{Day}$" }),
        [typeof(DayOrMinute)] = new((map, key) => ReadDayOrMinute(map, key), _ => new() { ["type"] = "string", ["pattern"] = $"^{Day}( [0-9]{{2}}:[0-9]{{2}})?$" }),
        [typeof(PartialDate)] = new(ReadPartialDate, orUnknown => new() { ["type"] = new JsonArray("string", "integer"), ["pattern"] = $"^([0-9]{{4}}(-[0-9]{{2}}){{0,2}}{(orUnknown ? $"|{OrUnknownAttribute.Word}" : "")})$" }),
        [typeof(OpeningHours)] = new(ReadHours, _ => new() { ["type"] = "string", ["pattern"] = $"^([0-9]{{2}}:[0-9]{{2}}-[0-9]{{2}}:[0-9]{{2}} (daily|weekdays)|{OrUnknownAttribute.Word})$" }),
        [typeof(ImmutableArray<string>)] = new((map, key) => ReadTexts(map, key), _ => OneOrMany(Text)),
        [typeof(ImmutableArray<Need>)] = new((map, key) => map.ManyOf(key.Name, Vocabulary.Needs), _ => OneOrMany(() => Words(Vocabulary.Needs.Keys))),
        [typeof(Layer)] = Word(Vocabulary.Layers),
        [typeof(Takes)] = Word(Vocabulary.Durations),
        [typeof(Hands)] = Word(Vocabulary.Hands),
        [typeof(SignedOut)] = Word(Vocabulary.SignedOut),
        [typeof(Effort)] = Word(Vocabulary.Efforts),
        [typeof(Asks)] = Word(Vocabulary.Asked),
        [typeof(ContactKind)] = Word(Vocabulary.ContactKinds),
        [typeof(FactKind)] = Word(Vocabulary.FactKinds),
        [typeof(Confidence)] = Word(Vocabulary.Confidences),
        [typeof(ClaimStatus)] = Word(Vocabulary.ClaimStatuses),
        [typeof(PhraseKeys)] = new((map, key) => map.Map(key.Name) is { } inner ? KeyReader.Read<PhraseKeys>(inner) : null, null),
        [typeof(SourceKeys)] = new(ReadSource, null),
        [typeof(ImmutableArray<ClaimSourceKeys>)] = new((map, key) => ReadMaps<ClaimSourceKeys>(map, key), null),
        [typeof(ImmutableArray<ClaimKeys>)] = new((map, key) => ReadMaps<ClaimKeys>(map, key), null),
    }.ToFrozenDictionary();

    /// <exception cref="NotSupportedException">Nothing is known about the type; add it to the table.</exception>
    public static KeyForm Of(PropertyInfo property) =>
        Find(property.PropertyType, property) ?? throw new NotSupportedException($"A key cannot be a {property.PropertyType.Name} yet.");

    /// <summary>How a value of this type is written, by itself or as that of a property; null if nothing is known about it.</summary>
    public static KeyForm? Find(Type type, PropertyInfo? property) =>
        property?.GetCustomAttribute<OneOfAttribute>() is { } oneOf ? Word(oneOf.Words) : ByType.GetValueOrDefault(Nullable.GetUnderlyingType(type) ?? type);

    private static KeyForm Word<T>(ImmutableDictionary<string, T> words)
        where T : struct =>
        new((map, key) => key.Required ? map.OneOf(key.Name, words) : map.Optional(key.Name, words), _ => Words(words.Keys));

    private static KeyForm Word(string[] words)
    {
        var known = words.ToImmutableDictionary(word => word, _ => true, StringComparer.Ordinal);
        return new((map, key) => map.OneOf(key.Name, known) ? map.Text(key.Name) : "", _ => Words(words));
    }

    private static JsonObject Words(IEnumerable<string> words) =>
        new() { ["enum"] = new JsonArray([.. words.Order(StringComparer.Ordinal).Select(word => JsonValue.Create(word))]) };

    // YAML takes a bare 503 for a number; here it is a text all the same.
    private static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number"), ["minLength"] = 1 };

    private static JsonObject OneOrMany(Func<JsonObject> item) =>
        new() { ["anyOf"] = new JsonArray(item(), new JsonObject { ["type"] = "array", ["items"] = item() }) };

    private static PartialDate? ReadPartialDate(YamlMap map, Key key) =>
        !key.OrUnknown ? map.PartialDate(key.Name) ?? new(0, null, null)
        : map.Text(key.Name) == OrUnknownAttribute.Word ? null
        : map.PartialDate(key.Name, $"2025-08-14, 2025-08, 2025 or {OrUnknownAttribute.Word}");

    private static DayOrMinute? ReadDayOrMinute(YamlMap map, Key key)
    {
        var isThere = !key.Required || map.Required(key.Name).Length > 0;
        return (isThere ? map.DayOrMinute(key.Name) : null) ?? (key.Required ? default(DayOrMinute) : null);
    }

    private static OpeningHours? ReadHours(YamlMap map, Key key) =>
        map.Text(key.Name) is { } text && text != OrUnknownAttribute.Word ? map.Hours(key.Name, text) : null;

    // A value that is missing is one mistake; were it empty, it would be two. A list that may be absent is not empty then.
    private static ImmutableArray<string>? ReadTexts(YamlMap map, Key key) =>
        map.Has(key.Name) ? map.List(key.Name)
        : key.Required ? ImmutableArray.Create(map.Required(key.Name))
        : Nullable.GetUnderlyingType(key.Property.PropertyType) is null ? ImmutableArray<string>.Empty
        : null;

    private static SourceKeys ReadSource(YamlMap map, Key key) =>
        map.Map(key.Name) is { } inner ? KeyReader.Read<SourceKeys>(inner) : new SourceKeys { Title = map.Required(key.Name) };

    private static ImmutableArray<T> ReadMaps<T>(YamlMap map, Key key)
        where T : class =>
        map.Maps(key.Name).Select(KeyReader.Read<T>).ToImmutableArray();
}
