using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Components;

/// <summary>For whom the page is, and the way to the same page for the other of the two.</summary>
/// <param name="ForSomeone">Whether the visitor helps somebody else.</param>
/// <param name="Other">The same page for oneself, or for somebody else, with every answer that was given.</param>
/// <param name="Rules">What helpers must know; null if the guide has no such page.</param>
public sealed record ForWhom(bool ForSomeone, string Other, Page? Rules)
{
    /// <summary>For whom <paramref name="journey"/> is.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="journey">The way to the page.</param>
    /// <param name="address">Where the page is shown to somebody who has come by a journey.</param>
    internal static ForWhom Of(Guide guide, Journey journey, Func<JourneyPoint, string> address) => new(
        journey.ForSomeone,
        address((journey with { ForSomeone = !journey.ForSomeone }).Everything()),
        guide.Pages.Find(Addresses.HelperPage));
}
