using System.Collections.Immutable;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>Writes the schema of a record: .NET exports its structure, <see cref="KeyForm"/> says how each value is written.</summary>
internal sealed class SchemaWriter(Documentation documentation)
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSerializerOptions Structure = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema of a file that is one record.</summary>
    public FrontMatterSchema Write<T>(string name) => new(name, ToText(Export(typeof(T)), documentation.Of(typeof(T))));

    /// <summary>The schema of a file that is a list of records.</summary>
    public FrontMatterSchema WriteList<T>(string name) => new(name, ToText(Export(typeof(ImmutableArray<T>)), description: null));

    private JsonObject Export(Type type) =>
        Structure.GetJsonSchemaAsNode(type, new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform }).AsObject();

    private static string ToText(JsonObject schema, string? description)
    {
        schema.Remove("description");
        schema.Insert(0, "$schema", Draft);
        if (description is not null)
        {
            schema.Insert(1, "description", description);
        }

        return schema.ToJsonString(Layout) + "\n";
    }

    private JsonObject Transform(JsonSchemaExporterContext context, JsonNode exported)
    {
        var type = context.TypeInfo.Type;
        var property = context.PropertyInfo?.AttributeProvider as PropertyInfo;
        var schema = KeyForm.Find(type, property)?.Schema?.Invoke(property?.IsDefined(typeof(OrUnknownAttribute)) == true)
            ?? WithoutNull(exported, context.TypeInfo.Kind == JsonTypeInfoKind.Enumerable ? "array" : "object");
        var about = property is null ? documentation.Of(type) : documentation.Of(property);
        if (about is not null)
        {
            schema.Remove("description");
            schema.Insert(0, "description", about);
        }

        return schema;
    }

    // An empty value is a mistake wherever a key stands; whoever has none leaves the key out. And where no key is known, none may stand.
    private static JsonObject WithoutNull(JsonNode exported, string type)
    {
        var schema = exported as JsonObject ?? [];
        schema["type"] = type;
        if (type == "object")
        {
            schema["additionalProperties"] = false;
        }

        return schema;
    }
}
