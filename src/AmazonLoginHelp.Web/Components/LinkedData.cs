using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace AmazonLoginHelp.Web.Components;

/// <summary>Tells search engines where a page stands, or what the site is called on its home page, in the words of schema.org.</summary>
public sealed class LinkedData : ComponentBase
{
    // Writes '<', '>' and '&' as \u003c and so on: no word of a page can end the element.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [Parameter, EditorRequired]
    public required string PublicAddress { get; set; }

    /// <summary>From the home page to this one; empty for the home page.</summary>
    [Parameter, EditorRequired]
    public required ImmutableArray<Crumb> Trail { get; set; }

    // The one place that writes markup by itself: as text, the quotation marks would be written so that nobody can read them.
    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        builder.AddMarkupContent(0, $"<script type=\"application/ld+json\">{JsonSerializer.Serialize(Trail.IsEmpty ? Site() : Breadcrumb(), Json)}</script>");

    private Dictionary<string, object> Site() => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "WebSite",
        ["name"] = SiteIdentity.Name,
        ["url"] = PublicAddress + Addresses.Home,
        ["inLanguage"] = "ja",
    };

    private Dictionary<string, object> Breadcrumb() => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = Trail.Select((crumb, at) => new Dictionary<string, object>
        {
            ["@type"] = "ListItem",
            ["position"] = at + 1,
            ["name"] = crumb.Name,
            ["item"] = PublicAddress + crumb.Path,
        }),
    };
}
