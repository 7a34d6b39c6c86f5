using System.Collections.Immutable;

namespace AmazonLoginHelp.Web.Components;

/// <summary>A page on the way from the home page down to another one.</summary>
/// <param name="Name">What it is called there.</param>
/// <param name="Path">Where it is.</param>
public sealed record Crumb(string Name, string Path)
{
    private static readonly Crumb Home = new("トップ", Addresses.Home);

    /// <summary>Above the lists, and above all that stands in none.</summary>
    public static ImmutableArray<Crumb> Top { get; } = [Home];

    public static ImmutableArray<Crumb> Symptoms { get; } = [Home, new("症状", Addresses.Symptoms)];

    public static ImmutableArray<Crumb> Fixes { get; } = [Home, new("直し方", Addresses.Fixes)];

    public static ImmutableArray<Crumb> Faq { get; } = [Home, new("よくある質問", Addresses.Faq)];

    public static ImmutableArray<Crumb> Screens { get; } = [Home, new("画面の文", Addresses.Screens)];
}
