using Bunit;
using AmazonLoginHelp.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace AmazonLoginHelp.Web.Tests.Components;

/// <summary>Draws a component as it stands on a page of <see cref="Site.Day"/>.</summary>
public abstract class PageContext : BunitContext
{
    /// <summary>Draws it with these parameters, at noon of <see cref="Site.Day"/> or at another moment.</summary>
    protected IRenderedComponent<TComponent> Draw<TComponent>(Action<ComponentParameterCollectionBuilder<TComponent>> parameters, DateTime? now = null)
        where TComponent : IComponent =>
        Render<TComponent>(builder =>
        {
            builder.AddCascadingValue<PageFrame>(now is { } moment ? Site.Frame with { Now = moment } : Site.Frame);
            parameters(builder);
        });
}
