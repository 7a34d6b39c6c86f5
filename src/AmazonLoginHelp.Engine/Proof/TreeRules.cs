using System.Collections.Immutable;

namespace AmazonLoginHelp.Engine;

/// <summary>Proves the rules that need the whole tree. Each rule stands in a file of its name.</summary>
public static class TreeRules
{
    /// <summary>
    /// Every violation in <paramref name="guide"/>, whose references must all exist; rule by rule, within a rule in the order of the
    /// guide. A tree with a circle is not judged any further: only circles are returned then. Without circles, the time grows with the
    /// number of nodes, options and links, not with that of the paths.
    /// </summary>
    public static ImmutableArray<Violation> Check(Guide guide)
    {
        ImmutableArray<Violation> circles = [.. NoCycle.BrokenIn(guide)];
        if (!circles.IsEmpty)
        {
            return circles;
        }

        var trails = new ShortestTrails(guide, ShortestTrails.Entries(guide));
        return
        [
            .. Reachable.BrokenIn(guide, trails),
            .. NoDeadEnd.BrokenIn(guide, trails),
            .. Replayable.BrokenIn(guide, trails),
            .. SignedOutContact.BrokenIn(guide, trails),
            .. ReversibleFirst.BrokenIn(guide, trails),
            .. QuickFirst.BrokenIn(guide, trails),
            .. SignedInDeviceAsked.BrokenIn(guide),
            .. FraudIsALink.BrokenIn(guide),
        ];
    }
}
