using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;

namespace AmazonLoginHelp.Web.Features.Check;

/// <summary>For whom the page is, and the way to the same page for the other of the two.</summary>
/// <param name="ForSomeone">Whether the visitor helps somebody else.</param>
/// <param name="Other">The same page for oneself, or for somebody else.</param>
/// <param name="Rules">What helpers must know; null if the guide has no such page.</param>
public sealed record HelperView(bool ForSomeone, string Other, Page? Rules)
{
    internal static HelperView Of(Guide guide, Journey journey) => new(
        journey.ForSomeone,
        Addresses.Journey((journey with { ForSomeone = !journey.ForSomeone }).Here()),
        guide.Pages.Find(Addresses.HelperPage));
}
