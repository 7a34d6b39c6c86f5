using System.Collections.Immutable;
using AmazonLoginHelp.Content.Reading;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>Fills the record of a kind of file from YAML: a key that is not in the record cannot be read, and is reported as unknown.</summary>
internal static class KeyReader
{
    /// <summary>
    /// The record of <paramref name="map"/>, with a diagnostic for each key that is missing, unknown or wrong; what could not be read
    /// is empty or the default.
    /// </summary>
    public static T Read<T>(YamlMap map)
        where T : class
    {
        // Not new(): its constraint refuses a record with required members, which are all set below.
        var record = Activator.CreateInstance<T>();
        foreach (var key in Known<T>.Keys)
        {
            key.Property.SetValue(record, key.Form.Read(map, key));
        }

        map.RejectUnknownKeys();
        return record;
    }

    /// <summary>The records of a file that is a list of them, each with its map; none if there is no file. What else stands there is reported.</summary>
    public static ImmutableArray<(T Keys, YamlMap Map)> ReadAll<T>(ContentFile? file, string what, string example, DiagnosticBag bag)
        where T : class =>
        file is null ? [] : [.. YamlReader.ReadMaps(file, what, example, bag).Select(map => (Read<T>(map), map))];

    private static class Known<T>
    {
        public static readonly ImmutableArray<Key> Keys = Key.Of(typeof(T));
    }
}
