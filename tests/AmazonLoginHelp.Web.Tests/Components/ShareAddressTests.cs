using AmazonLoginHelp.Web.Components;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class ShareAddressTests : PageContext
{
    [Fact]
    public void The_whole_public_address_can_be_read_and_selected_without_a_script() =>
        Assert.Equal("https://help.example/fixes/one?plan=two&x=1", Share("/fixes/one?plan=two&x=1").Find("code").TextContent);

    [Fact]
    public void The_button_belongs_to_the_script_and_is_not_in_the_page() =>
        Assert.Empty(Share("/fixes/one").FindAll("button, input"));

    [Fact]
    public void Its_section_bears_the_name_of_its_heading()
    {
        var section = Share("/fixes/one").Find("section");

        Assert.Equal(section.QuerySelector("h2")!.Id, section.GetAttribute("aria-labelledby"));
    }

    private IRenderedComponent<ShareAddress> Share(string path) => Draw<ShareAddress>(with => with.Add(view => view.Path, path));
}
