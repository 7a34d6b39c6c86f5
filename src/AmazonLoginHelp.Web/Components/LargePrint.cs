using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Components;

/// <summary>Whether the page is shown in large print, and the way to the same page in the other of the two.</summary>
/// <param name="IsOn">Whether it is.</param>
/// <param name="Other">The same page in ordinary print, or in large print, with every answer that was given.</param>
public sealed record LargePrint(bool IsOn, string Other)
{
    /// <summary>How the pages of <paramref name="journey"/> are shown.</summary>
    /// <param name="journey">The way to the page.</param>
    /// <param name="address">Where the page is shown to somebody who has come by a journey.</param>
    internal static LargePrint Of(Journey journey, Func<JourneyPoint, string> address) =>
        new(journey.InLargePrint, address((journey with { InLargePrint = !journey.InLargePrint }).Everything()));
}
