using AmazonLoginHelp.Web.Components;
using Bunit;
using Microsoft.AspNetCore.WebUtilities;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class SharePanelTests : PageContext
{
    private const string Here = "/fixes/one?plan=two&x=1";
    private const string Whole = "https://help.example/fixes/one?plan=two&x=1";

    [Fact]
    public void The_whole_public_address_can_be_read_and_selected_without_a_script() =>
        Assert.Equal(Whole, Share(Here).Find("code").TextContent);

    [Fact]
    public void The_buttons_belong_to_the_script_and_are_not_in_the_page() =>
        Assert.Empty(Share("/fixes/one").FindAll("button, input"));

    [Fact]
    public void Its_section_bears_the_name_of_its_heading()
    {
        var section = Share("/fixes/one").Find("section");

        Assert.Equal(section.QuerySelector("h2")!.Id, section.GetAttribute("aria-labelledby"));
    }

    [Theory]
    [InlineData("/fixes/one", "https://help.example/fixes/one?openExternalBrowser=1")]
    [InlineData(Here, Whole + "&openExternalBrowser=1")]
    public void Line_is_given_the_address_with_the_mark_that_opens_it_outside_of_line(string path, string given)
    {
        var link = Link("LINEで送る", path);

        Assert.Equal("https://social-plugins.line.me/lineit/share", link.GetLeftPart(UriPartial.Path));
        Assert.Equal(given, QueryHelpers.ParseQuery(link.Query)["url"]);
    }

    [Fact]
    public void X_is_given_the_title_the_word_unofficial_and_the_address_without_the_answers()
    {
        var link = Link("Xに投稿する", Here);

        var query = QueryHelpers.ParseQuery(link.Query);
        Assert.Equal("https://x.com/intent/post", link.GetLeftPart(UriPartial.Path));
        Assert.Equal(Whole.Split('?')[0], query["url"]);
        Assert.Contains("見本の直し方", query["text"].ToString(), StringComparison.Ordinal);
        Assert.Contains("非公式", query["text"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_is_to_nobody_yet_and_says_what_the_page_is()
    {
        var link = Link("メールで送る", Here);

        var query = QueryHelpers.ParseQuery(link.Query);
        Assert.Equal("mailto:", link.GetLeftPart(UriPartial.Path));
        Assert.Contains("見本の直し方", query["subject"].ToString(), StringComparison.Ordinal);
        Assert.Contains($"\r\n{Whole}\r\n", query["body"].ToString(), StringComparison.Ordinal);
        Assert.Contains("非公式", query["body"].ToString(), StringComparison.Ordinal);
        // A plus is a plus in mails.
        Assert.DoesNotContain('+', link.AbsoluteUri);
    }

    [Fact]
    public void No_link_hands_over_the_window_or_the_address_that_one_came_from() =>
        Assert.All(Share(Here).FindAll("a"), link => Assert.Equal(["external", "noopener", "noreferrer"], link.GetAttribute("rel")!.Split(' ').Order()));

    [Fact]
    public void The_qr_code_waits_folded_with_its_place_kept_and_says_what_it_is()
    {
        var code = Share(Here).Find("details:not([open]) > img");

        Assert.Equal("/qr.svg?path=%2Ffixes%2Fone%3Fplan%3Dtwo%26x%3D1", code.GetAttribute("src"));
        Assert.Equal("lazy", code.GetAttribute("loading"));
        Assert.NotEmpty(code.GetAttribute("alt")!);
        Assert.Equal(code.GetAttribute("width"), code.GetAttribute("height"));
    }

    private Uri Link(string words, string path) =>
        new(Assert.Single(Share(path).FindAll("a"), link => link.TextContent == words).GetAttribute("href")!);

    private IRenderedComponent<SharePanel> Share(string path) =>
        Draw<SharePanel>(with => with.Add(view => view.Path, path).Add(view => view.Title, "見本の直し方"));
}
