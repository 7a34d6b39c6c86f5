using AmazonLoginHelp.Web.Components;
using AmazonLoginHelp.Web.Gallery;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace AmazonLoginHelp.Web.Tests.Components;

/// <summary>The page that shows every component in its states; and, by its samples, that each can be drawn in each of them.</summary>
public sealed class GalleryTests : PageContext
{
    private static readonly IReadOnlyDictionary<string, GallerySample> Samples = GallerySamples.Of(Site.Guide, Site.Frame)
        .SelectMany(group => group.Samples, (group, sample) => (Name: $"{group.Name}: {sample.Component.Name}: {sample.State}", sample))
        .ToDictionary(named => named.Name, named => named.sample);

    public static TheoryData<string> Names => [.. Samples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_component_can_be_drawn_in_each_of_its_states(string name)
    {
        var sample = Samples[name];

        var drawn = Draw<DynamicComponent>(with => with.Add(component => component.Type, sample.Component).Add(component => component.Parameters, sample.Parameters!));

        Assert.NotEmpty(drawn.Nodes);
    }

    [Fact]
    public void Whatever_a_visitor_can_see_is_shown_by_itself_or_within_another()
    {
        var drawn = new HashSet<string>(Samples.Values.Select(sample => sample.Component.Name), StringComparer.Ordinal);
        while (drawn.ToList().SelectMany(Within).ToList() is var within && !drawn.IsSupersetOf(within))
        {
            drawn.UnionWith(within);
        }

        string[] aroundPages = [nameof(SitePage), nameof(PageHead), nameof(LinkedData), nameof(RejectedContent), nameof(ReadingsSwitch), nameof(FactEntryLink)];
        // Lists and wholes that one sees by opening them; and what is only there while a connection lives.
        string[] wholes = ["ScreenLinks", "LargeFix", "FactPanel", "FixPanel", "Wizard", "LiveNews", "AuthorBoard", "DiagnosticList", "FactAges"];

        Findings.None(typeof(SitePage).Assembly.GetTypes()
            .Where(type => (type.Namespace == typeof(SitePage).Namespace || type.Namespace?.StartsWith("AmazonLoginHelp.Web.Features", StringComparison.Ordinal) is true) && type.IsAssignableTo(typeof(IComponent)) && !type.IsAbstract && type.IsPublic)
            .Select(type => type.Name)
            .Except(drawn)
            .Except(aroundPages)
            .Except(wholes)
            .Where(name => !name.EndsWith("Page", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Within(string component) =>
        System.Text.RegularExpressions.Regex.Matches(Structure.SourceFile.Razor.First(file => Path.GetFileNameWithoutExtension(file.Path) == component).Text, "<([A-Z][A-Za-z]+)[ />]")
            .Select(match => match.Groups[1].Value)
            .Where(name => Structure.SourceFile.Razor.Any(file => Path.GetFileNameWithoutExtension(file.Path) == name));
}
