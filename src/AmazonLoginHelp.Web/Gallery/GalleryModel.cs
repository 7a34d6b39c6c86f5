using System.Collections.Immutable;
using AmazonLoginHelp.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace AmazonLoginHelp.Web.Gallery;

/// <param name="Frame">What stands around it.</param>
/// <param name="Samples">What it shows, in groups.</param>
public sealed record GalleryModel(PageFrame Frame, ImmutableArray<GalleryGroup> Samples);

/// <summary>One part of the design, in all its states.</summary>
public sealed record GalleryGroup(string Name, ImmutableArray<GallerySample> Samples);

/// <summary>A component in one state.</summary>
/// <param name="State">The state in words.</param>
/// <param name="Component">The component.</param>
/// <param name="Parameters">What puts it into this state.</param>
public sealed record GallerySample(string State, Type Component, IDictionary<string, object> Parameters)
{
    public static GallerySample Of<TComponent>(string state, params (string Name, object Value)[] parameters)
        where TComponent : IComponent =>
        new(state, typeof(TComponent), parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
}
