using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Components;
using Bunit;

namespace AmazonLoginHelp.Web.Tests.Components;

public sealed class FactValueTests : PageContext
{
    public static MatrixTheoryData<FactKind, string> UnreliableStates =>
        new([FactKind.Phone, FactKind.Sms, FactKind.Url], ["superseded", "article only", "past its limit"]);

    [Fact]
    public void A_phone_number_can_be_tapped_and_is_dialled_without_its_hyphens() =>
        Assert.Equal(("tel:01205550199", "0120-555-0199"), OnlyLink(Sample.Phone));

    [Fact]
    public void A_number_abroad_keeps_its_plus() =>
        Assert.Equal(("tel:+12065550100", "+1-206-555-0100"), OnlyLink(Sample.Phone with { Values = ["+1-206-555-0100"] }));

    [Fact]
    public void A_text_message_opens_with_its_body_on_every_kind_of_phone()
    {
        var (address, shown) = OnlyLink(Sample.Sms);

        Assert.Equal("sms:09044440010?&body=%E8%A7%A3%E9%99%A4%201", address);
        Assert.Equal("09044440010", shown);
    }

    [Fact]
    public void The_body_of_a_text_message_is_also_said_in_words() =>
        Assert.Contains("解除 1", Value(Sample.Sms).Find(":not(a)").TextContent, StringComparison.Ordinal);

    [Fact]
    public void An_address_on_the_web_opens_without_telling_it_where_one_came_from()
    {
        var link = Value(Sample.Url).Find("a");

        Assert.Equal("https://official.example/help", link.GetAttribute("href"));
        Assert.Equal(["external", "noopener", "noreferrer"], link.GetAttribute("rel")!.Split(' ').Order());
    }

    [Theory]
    [InlineData(FactKind.Dial, "1515")]
    [InlineData(FactKind.Dial, "*#21#")]
    [InlineData(FactKind.Dial, "188")]
    [InlineData(FactKind.Domain, "official.example")]
    [InlineData(FactKind.MenuPath, "設定 > メッセージ")]
    [InlineData(FactKind.Price, "550円")]
    [InlineData(FactKind.Documents, "運転免許証")]
    [InlineData(FactKind.Hours, "9時から20時")]
    [InlineData(FactKind.Text, "25件")]
    public void Other_kinds_are_never_links(FactKind kind, string value)
    {
        var view = Value(Sample.Phone with { Kind = kind, Values = [value] });

        Assert.Empty(view.FindAll("a"));
        Assert.Equal(value, view.Find("*").TextContent);
    }

    [Theory]
    [MemberData(nameof(UnreliableStates))]
    public void A_value_that_cannot_be_relied_on_is_plain_text(FactKind kind, string reason)
    {
        var fact = kind switch { FactKind.Phone => Sample.Phone, FactKind.Sms => Sample.Sms, _ => Sample.Url };

        var view = Value(fact.Spoilt(reason));

        Assert.Empty(view.FindAll("a"));
        Assert.Equal(fact.Values[0], view.Find("*").TextContent);
    }

    [Theory]
    [InlineData("*20184", "tel:*20184")]
    [InlineData("#9110", "tel:%239110")]
    public void A_code_with_a_star_or_a_hash_is_text_to_copy_and_tells_the_script_what_to_dial(string code, string dialled)
    {
        var value = Value(Sample.Phone with { Kind = FactKind.Dial, Values = [code] }).Find(".fact-value");

        Assert.Equal(code, value.TextContent);
        Assert.Equal(dialled, value.GetAttribute("data-dial"));
        Assert.True(value.HasAttribute("data-copy"));
    }

    [Theory]
    [InlineData("superseded")]
    [InlineData("article only")]
    [InlineData("past its limit")]
    public void A_code_that_cannot_be_relied_on_is_neither_dialled_nor_copied(string reason) =>
        Assert.Empty(Value((Sample.Phone with { Kind = FactKind.Dial, Values = ["*20184"] }).Spoilt(reason)).FindAll("[data-dial], [data-copy]"));

    [Theory]
    [InlineData(FactKind.Phone, "0120-555-0199")]
    [InlineData(FactKind.Dial, "188")]
    public void An_ordinary_number_has_no_button_beside_it(FactKind kind, string number) =>
        Assert.Empty(Value(Sample.Phone with { Kind = kind, Values = [number] }).FindAll("[data-dial], [data-copy]"));

    [Fact]
    public void All_values_of_a_list_are_shown() =>
        Assert.Equal("運転免許証、パスポート", Value(Sample.Phone with { Kind = FactKind.Documents, Values = ["運転免許証", "パスポート"] }).Find("*").TextContent);

    [Fact]
    public void A_menu_path_is_shown_place_by_place_and_can_be_read_in_one_go()
    {
        var path = Value(Sample.Phone with { Kind = FactKind.MenuPath, Values = ["「設定」→「一般」→ 下のほう"] });

        Assert.Equal(["「設定」", "「一般」", "下のほう"], path.FindAll(".menu-place").Select(place => place.TextContent));
        Assert.Equal("「設定」→「一般」→下のほう", path.Find("*").TextContent.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
    }

    private (string? Address, string Shown) OnlyLink(Fact fact)
    {
        var link = Assert.Single(Value(fact).FindAll("a"));
        return (link.GetAttribute("href"), link.TextContent);
    }

    private IRenderedComponent<FactValue> Value(Fact fact) => Draw<FactValue>(with => with.Add(view => view.Fact, fact));
}
