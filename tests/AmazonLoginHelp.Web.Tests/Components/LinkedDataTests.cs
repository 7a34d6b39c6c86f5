using System.Text.Json;
using AmazonLoginHelp.Web.Components;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class LinkedDataTests : PageContext
{
    [Fact]
    public void No_word_of_a_page_ends_the_element_or_begins_another()
    {
        const string Words = "</script><script>alert(\"1\") & '2' <!--";

        var drawn = Draw<LinkedData>(with => with
            .Add(data => data.PublicAddress, "https://help.example")
            .Add(data => data.Trail, [.. Crumb.Top, new(Words, "/faq/words")]));

        var script = Assert.Single(drawn.FindAll("*"));
        Assert.DoesNotContain('<', script.TextContent);
        var last = JsonDocument.Parse(script.TextContent).RootElement.GetProperty("itemListElement")[1];
        Assert.Equal((Words, "https://help.example/faq/words"), (last.GetProperty("name").GetString(), last.GetProperty("item").GetString()));
    }
}
