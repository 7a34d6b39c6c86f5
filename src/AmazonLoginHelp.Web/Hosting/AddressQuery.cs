using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using Microsoft.AspNetCore.WebUtilities;

namespace AmazonLoginHelp.Web.Hosting;

/// <summary>The keys and values of an address, in its order. Not those of ASP.NET Core, which takes keys that differ in case for one key.</summary>
internal static class AddressQuery
{
    public static ImmutableArray<KeyValuePair<string, string>> Read(string? query)
    {
        var pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var pair in new QueryStringEnumerable(query))
        {
            pairs.Add(new(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        }

        return pairs.ToImmutable();
    }

    /// <summary>The first value of a key, or null.</summary>
    public static string? First(this ImmutableArray<KeyValuePair<string, string>> query, string key) =>
        query.Where(pair => pair.Key == key).Select(pair => pair.Value).FirstOrDefault();

    /// <summary>Where the journey stands that the address of <paramref name="node"/> with this query tells.</summary>
    public static Replay Replay(this ImmutableArray<KeyValuePair<string, string>> query, Guide guide, string node) =>
        Journey.Replay(guide, node, query.First("symptom"), query.First("from"), query);
}
