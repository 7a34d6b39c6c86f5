using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>A key of a kind of file, as a property of its record declares it.</summary>
/// <param name="Property">The property.</param>
/// <param name="Name">As it is written in files.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="OrUnknown">Whether the word unknown may stand for the value.</param>
/// <param name="Form">How its value is written.</param>
internal sealed record Key(PropertyInfo Property, string Name, bool Required, bool OrUnknown, KeyForm Form)
{
    /// <summary>The keys that <paramref name="record"/> declares.</summary>
    public static ImmutableArray<Key> Of(Type record) => [.. record.GetProperties().Select(Of)];

    public static Key Of(PropertyInfo property) => new(
        property,
        NameOf(property.Name),
        property.IsDefined(typeof(RequiredMemberAttribute)),
        property.IsDefined(typeof(OrUnknownAttribute)),
        KeyForm.Of(property));

    /// <summary>A property's name as it is written in files: <c>WorksSignedOut</c> is <c>works-signed-out</c>.</summary>
    public static string NameOf(string property) => JsonNamingPolicy.KebabCaseLower.ConvertName(property);
}
