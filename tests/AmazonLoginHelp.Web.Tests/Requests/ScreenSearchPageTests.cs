using System.Net;
using AmazonLoginHelp.Web.Tests.Pipeline;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>Screens are found by pasting a part of what they show.</summary>
public sealed class ScreenSearchPageTests(Site site)
{
    private const string Nothing = "近い画面は、見つかりませんでした";

    /// <summary>Each text with the id of its screen; one that several screens show belongs to all of them.</summary>
    private static readonly ILookup<string, string> Texts = Site.Guide.Screens.SelectMany(screen => screen.Texts, (screen, text) => (screen.Id, text)).ToLookup(pair => pair.text, pair => pair.Id);

    public static TheoryData<string> EveryText => [.. Texts.Select(text => text.Key)];

    [Theory]
    [MemberData(nameof(EveryText))]
    public async Task A_whole_text_finds_its_screen_first(string text) =>
        Assert.Contains((await FoundAsync(text))[0], Texts[text]);

    [Theory]
    [MemberData(nameof(EveryText))]
    public async Task Half_of_a_text_finds_its_screen_among_the_first_three(string text)
    {
        if (text.Length >= 10)
        {
            Assert.NotEmpty((await FoundAsync(text[..(text.Length / 2)])).Take(3).Intersect(Texts[text]));
            Assert.NotEmpty((await FoundAsync(text[(text.Length / 2)..])).Take(3).Intersect(Texts[text]));
        }
    }

    [Theory]
    [MemberData(nameof(EveryText))]
    public async Task Case_and_blanks_make_no_difference(string text) =>
        Assert.Contains((await FoundAsync($"  {string.Join(' ', text.ToUpperInvariant().Chunk(4).Select(part => new string(part)))}\u3000"))[0], Texts[text]);

    [Theory]
    [InlineData("きょうの夕ごはんは何ですか")]
    [InlineData("コー")]
    [InlineData("。。。。")]
    [InlineData("\u0000\u0001\u001B[31m")]
    public async Task What_is_nonsense_or_too_short_finds_nothing_and_is_offered_the_symptoms(string text)
    {
        var page = await AskAsync(text);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.Section(Nothing).QuerySelector("a[href='/symptoms']"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%20%E3%80%80")]
    [InlineData("?x=1")]
    [InlineData("?q=%EF%BF%BE%EF%BF%BE%EF%BF%BE%00")]
    public async Task Without_a_text_all_screens_are_offered_and_nothing_is_said_of_finding(string query)
    {
        var page = await site.Client.OpenAsync("/screens" + query);

        Assert.Empty(page.Document.QuerySelectorAll("#found"));
        Assert.Equal(Site.Guide.Screens.Select(screen => $"/screens/{screen.Id}"), page.Section("画面の文の一覧").QuerySelectorAll("a[href^='/screens/']").Select(link => link.GetAttribute("href")));
        Assert.EndsWith("/screens", page.Document.QuerySelector("link[rel='canonical']")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_a_text_is_not_to_be_kept_by_search_engines()
    {
        var page = await AskAsync("ロックされました");

        Assert.Equal("noindex", page.Document.QuerySelector("meta[name='robots']")?.GetAttribute("content"));
        Assert.Null(page.Document.QuerySelector("link[rel='canonical']"));
    }

    [Fact]
    public async Task Two_thousand_characters_are_answered_and_one_more_is_a_bad_request_with_a_page_that_helps()
    {
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(new string('a', 2000))).Status);

        var refused = await AskAsync(new string('a', 2001));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        HelpfulPage.Check(refused);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' autofocus onfocus='alert(1)")]
    [InlineData("</title><b>x</b>&amp;&#x3C;")]
    [InlineData("😀ロックされました\u202E")]
    public async Task What_looks_like_markup_is_shown_in_the_field_as_it_was_typed_and_nowhere_else(string text)
    {
        var page = await AskAsync(text);

        Assert.Equal(text, page.Document.QuerySelector<IHtmlInputElement>("input[name='q']")!.DefaultValue);
        Assert.Empty(page.Document.QuerySelectorAll("img, b, script:not([src]), [onerror], [onfocus], [autofocus]"));
        Assert.DoesNotContain("alert", page.Document.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%ED%A0%BD%ED%A0%BD%ED%A0%BD")]
    [InlineData("%FF%FE%FD%zz")]
    [InlineData("%EF%BF%BE%EF%BF%BF%EF%B7%90")]
    [InlineData("%00%00%00%1B%5B31m")]
    [InlineData("a&q=b&q=%00")]
    [InlineData("%F0%9F%98&Q=x")]
    public async Task Broken_characters_do_no_harm(string query) =>
        Assert.Equal(HttpStatusCode.OK, (await site.OnKestrel.OpenAsync("/screens?q=" + query)).Status);

    [Fact]
    public async Task The_field_has_a_name_and_help_and_is_sent_as_a_plain_address()
    {
        var page = await site.Client.OpenAsync("/screens");
        var form = Assert.Single(page.Document.QuerySelectorAll<IHtmlFormElement>("form"));
        var field = Assert.Single(form.QuerySelectorAll("input"));

        Assert.Equal(("get", "/screens"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.NotEmpty(WebPage.Words(form.QuerySelector($"label[for='{field.Id}']")!));
        Assert.Contains("コード、パスワードは入れないで", WebPage.Words(page.Document.GetElementById(field.GetAttribute("aria-describedby")!)!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_not_in_the_logs()
    {
        using var log = new LogRecorder();
        using var host = SiteHost.InMemory(Site.Day, services => services.AddSingleton<ILoggerProvider>(log));

        await host.Client.OpenAsync("/screens?q=geheimnis");
        await host.Client.OpenAsync("/screens?q=" + string.Concat(Enumerable.Repeat("geheimnis", 300)));

        Assert.NotEmpty(log.OfPipeline);
        Assert.All(log.Kept, line => Assert.DoesNotContain("geheimnis", line.Words + string.Concat(line.Values.Values), StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> FoundAsync(string text)
    {
        var page = await AskAsync(text);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var found = page.Document.QuerySelectorAll("ul[aria-labelledby='found'] a").Select(link => link.GetAttribute("href")!.Split('/')[2]).ToList();
        Assert.True(found.Count > 0, $"'{text}' finds nothing.");
        return found;
    }

    private Task<WebPage> AskAsync(string text) => site.Client.OpenAsync("/screens?q=" + Uri.EscapeDataString(text));
}
