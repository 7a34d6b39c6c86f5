using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>Search and triage on the repository's own content, taught once.</summary>
internal static class RealSearch
{
    private static readonly Lazy<GuideSearch> Taught = new(() => new(RealGuide.Itself));

    public static GuideSearch Itself => Taught.Value;
}
