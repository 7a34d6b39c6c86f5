using System.Collections.Immutable;
using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Live;

/// <summary>Path and query of a page of this site, as they stand in a link.</summary>
internal sealed record PageAddress(string Text)
{
    private readonly int _end = Text.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark ? mark : Text.Length;

    public string Path => Text[.._end];

    public ImmutableArray<KeyValuePair<string, string>> Query => AddressQuery.Read(Text[_end..]);
}
