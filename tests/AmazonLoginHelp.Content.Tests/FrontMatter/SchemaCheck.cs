using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AmazonLoginHelp.Content.Tests.FrontMatter;

/// <summary>Holds a value against a JSON schema, for the words that ours use; any other word is an error, so that none is passed over.</summary>
internal static class SchemaCheck
{
    /// <summary>Where and how <paramref name="value"/> breaks <paramref name="schema"/>.</summary>
    public static IEnumerable<string> Findings(JsonObject schema, JsonNode? value, string at = "") =>
        schema.SelectMany(word => Findings(schema, word.Key, word.Value!, value, at));

    private static IEnumerable<string> Findings(JsonObject schema, string word, JsonNode rule, JsonNode? value, string at) => word switch
    {
        "$schema" or "description" or "format" => [],
        "type" => Unless(Names(rule).Any(name => name == TypeOf(value) || (name == "number" && TypeOf(value) == "integer")), at, $"is a {TypeOf(value)}"),
        "enum" => Unless(rule.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)), at, $"is '{value}'"),
        "pattern" => Unless(TypeOf(value) != "string" || Regex.IsMatch(value!.GetValue<string>(), rule.GetValue<string>()), at, $"is '{value}'"),
        "minLength" => Unless(TypeOf(value) != "string" || value!.GetValue<string>().Length >= rule.GetValue<int>(), at, "is empty"),
        "minimum" => Unless(TypeOf(value) != "integer" || value!.GetValue<long>() >= rule.GetValue<int>(), at, $"is {value}"),
        "maximum" => Unless(TypeOf(value) != "integer" || value!.GetValue<long>() <= rule.GetValue<int>(), at, $"is {value}"),
        "anyOf" => Unless(rule.AsArray().Any(one => !Findings(one!.AsObject(), value).Any()), at, $"is '{value}'"),
        "items" => value is JsonArray items ? items.SelectMany((item, index) => Findings(rule.AsObject(), item, string.Create(CultureInfo.InvariantCulture, $"{at}[{index}]"))) : [],
        "properties" => value is JsonObject map
            ? rule.AsObject().Where(property => map.ContainsKey(property.Key)).SelectMany(property => Findings(property.Value!.AsObject(), map[property.Key], $"{at}.{property.Key}"))
            : [],
        "required" => value is JsonObject map ? Names(rule).Where(name => !map.ContainsKey(name)).Select(name => $"{at}.{name} is missing") : [],
        "additionalProperties" when rule.GetValueKind() == JsonValueKind.False => value is JsonObject map
            ? map.Select(property => property.Key).Where(name => schema["properties"]?[name] is null).Select(name => $"{at}.{name} is unknown")
            : [],
        _ => throw new NotSupportedException($"'{word}' is not checked here yet."),
    };

    private static IEnumerable<string> Unless(bool holds, string at, string finding) => holds ? [] : [$"{at} {finding}"];

    private static IEnumerable<string> Names(JsonNode rule) => rule is JsonArray several ? several.Select(name => name!.GetValue<string>()) : [rule.GetValue<string>()];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.Number => "integer",
        JsonValueKind.String => "string",
        _ => "boolean",
    };
}
