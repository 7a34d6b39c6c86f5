using AmazonLoginHelp.Web.Features.Screens;
using AngleSharp.Dom;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class ScreenLinksTests : PageContext
{
    [Fact]
    public void Each_screen_is_a_link_with_its_title_in_the_order_given_in_a_list_with_a_name()
    {
        var screens = Site.Guide.Screens.Reverse().Take(2).ToList();

        var drawn = Draw<ScreenLinks>(with => with.Add(view => view.Screens, [.. screens]).Add(view => view.LabelledBy, "found"));
        var links = drawn.FindAll("ul[aria-labelledby='found'] > li > a");

        Assert.Equal(screens.Select(screen => $"/screens/{screen.Id}"), links.Select(link => link.GetAttribute("href")));
        Assert.Equal(screens.Select(screen => screen.Title), links.Select(link => link.Text().Trim()));
    }
}
