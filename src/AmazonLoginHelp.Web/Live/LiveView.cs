using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace AmazonLoginHelp.Web.Live;

/// <summary>What stands at an address of the wizard, ready to be drawn into a page or over a live connection.</summary>
/// <param name="Address">Path and query.</param>
/// <param name="Frame">What stands around it.</param>
/// <param name="Incidents">The trouble that it tells of.</param>
/// <param name="Content">How it is drawn.</param>
public sealed record LiveView(string Address, PageFrame Frame, ImmutableArray<Incident> Incidents, RenderFragment Content)
{
    /// <summary>Draws with a component that needs nothing but its model.</summary>
    public static RenderFragment With<TPanel>(object model)
        where TPanel : IComponent => builder =>
        {
            builder.OpenComponent<TPanel>(0);
            builder.AddComponentParameter(1, "Model", model);
            builder.CloseComponent();
        };
}

/// <summary>Finds what the wizard can show in place. A slice whose pages are part of journeys registers one.</summary>
internal interface ILivePages
{
    /// <summary>What stands at <paramref name="address"/>; null if this slice has no such page.</summary>
    Task<LiveView?> FindAsync(PageAddress address);
}
