using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;

namespace AmazonLoginHelp.Web.Features.Check;

/// <summary>For whom the page is, and the way to the same page for the other of the two.</summary>
/// <param name="ForSomeone">Whether the visitor helps somebody else.</param>
/// <param name="Other">The same page for oneself, or for somebody else, with every answer that was given.</param>
/// <param name="Rules">What helpers must know; null if the guide has no such page.</param>
public sealed record ForWhom(bool ForSomeone, string Other, Page? Rules)
{
    internal static ForWhom Of(Guide guide, Journey journey) => new(
        journey.ForSomeone,
        Addresses.Journey((journey with { ForSomeone = !journey.ForSomeone }).Everything()),
        guide.Pages.Find(Addresses.HelperPage));
}
