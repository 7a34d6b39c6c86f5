using System.Net;
using AmazonLoginHelp.Web.Tests.Pipeline;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>People put it in their own words, on any page that has the box.</summary>
public sealed class SearchPageTests(Site site)
{
    private const string Nothing = "近いものが見つかりませんでした";

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/search", HttpStatusCode.OK)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/fixes/no-such-fix", HttpStatusCode.NotFound)]
    public async Task The_box_is_the_first_thing_below_the_heading_and_leads_to_the_search_without_a_script(string address, HttpStatusCode status)
    {
        var page = await site.Client.OpenAsync(address);
        var form = Assert.Single(page.Document.QuerySelectorAll<IHtmlFormElement>("form"));

        Assert.Equal(status, page.Status);
        Assert.Equal(("get", "/search", "q"), (form.GetAttribute("method"), form.GetAttribute("action"), form.QuerySelector("input")!.GetAttribute("name")));
        Assert.DoesNotContain(page.Document.QuerySelectorAll("main :is(a, h2, ul)"), element => element.CompareDocumentPosition(form).HasFlag(DocumentPositions.Following));
        Assert.Contains("コード、パスワードは書かないで", WebPage.Words(page.Document.QuerySelector("#q-help")!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("アマゾン はいれない", "/check/credentials-screen?symptom=credentials")]
    [InlineData("ｓｍｓ来ない au", "/check/signed-in-anywhere?symptom=no-code&code-by=sms&carrier=au")]
    [InlineData("verification code never arrives on my softbank phone", "/check/code-by?symptom=no-code&carrier=softbank")]
    [InlineData("テレビ アマプラ ログインできん", "/check/tv-screen?symptom=tv-or-device&device-kind=tv")]
    public async Task The_likeliest_symptom_stands_first_and_its_link_leads_behind_what_the_words_have_answered(string text, string address)
    {
        var page = await AskAsync(text);
        var first = page.Section("いちばん近い困りごと").QuerySelector("a")!.GetAttribute("href")!;
        var next = await site.Client.OpenAsync(first);

        Assert.Equal(address, first);
        Assert.Equal(HttpStatusCode.OK, next.Status);
    }

    [Fact]
    public async Task What_was_taken_for_an_answer_is_said_and_so_is_what_counted()
    {
        var words = WebPage.Words((await AskAsync("ドコモのスマホにSMSが来ない")).Section("いちばん近い困りごと"));

        Assert.Contains("「ドコモ」", words, StringComparison.Ordinal);
        Assert.Contains("「SMS」", words, StringComparison.Ordinal);
        Assert.Contains("もう答えたことにして", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ギフトカードを買うように言われた")]
    [InlineData("遠隔操作のアプリを入れろと言われて入れた")]
    [InlineData("電話でAmazonの確認コードを聞かれた")]
    [InlineData("荷物の件で電話がきてコードを読み上げてと言われた")]
    public async Task With_a_sign_of_fraud_the_way_to_help_against_it_comes_before_all_else(string text)
    {
        var page = await AskAsync(text);
        var links = page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal($"/check/{Site.Guide.Strip.Target}", links[0]);
        Assert.Contains("symptom=takeover-or-scam", links[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ピザの出前")]
    [InlineData("asdfghjkl")]
    [InlineData("。。。")]
    [InlineData("\u0000\u0001\u001B[31m;;")]
    public async Task Where_nothing_is_found_all_symptoms_and_the_contacts_are_offered(string text)
    {
        var page = await AskAsync(text);
        var section = page.Section(Nothing);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(section.QuerySelector("a[href='/contacts']"));
        Assert.Equal(Site.Guide.Symptoms.Count, section.QuerySelectorAll("ul[aria-labelledby='symptoms'] a").Length);
    }

    [Fact]
    public async Task Pages_with_the_words_stand_by_kind_with_the_words_marked()
    {
        var page = await AskAsync("迷惑メールフォルダ");

        Assert.NotEmpty(page.Section("直し方").QuerySelectorAll("a[href^='/fixes/']"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("main mark"));
        Assert.All(page.Document.QuerySelectorAll("main section section li"), entry => Assert.NotEmpty(entry.QuerySelectorAll("mark")));
    }

    [Fact]
    public async Task A_slip_in_a_word_is_mended_and_said()
    {
        var page = await AskAsync("softbnak 届かない");
        var meant = page.Document.QuerySelector("main a[href^='/search?q=']")!;

        Assert.Equal("softbank 届かない", WebPage.Words(meant));
        Assert.Contains("carrier=softbank", page.Section("いちばん近い困りごと").QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty((await site.Client.OpenAsync(meant.GetAttribute("href")!)).Document.QuerySelectorAll("main a[href^='/search?q=']"));
    }

    [Fact]
    public async Task An_answer_is_kept_by_nobody()
    {
        var page = await AskAsync("ロックされました");

        Assert.Equal("noindex", page.Document.QuerySelector("meta[name='robots']")?.GetAttribute("content"));
        Assert.True(page.Response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' autofocus onfocus='alert(1)")]
    [InlineData("</title><b>x</b>&amp;&#x3C; パスワード")]
    [InlineData("😀ロックされました\u202E")]
    public async Task What_looks_like_markup_is_shown_as_it_was_typed(string text)
    {
        var page = await AskAsync(text);

        Assert.Equal(text, page.Document.QuerySelector<IHtmlInputElement>("input[name='q']")!.DefaultValue);
        Assert.Empty(page.Document.QuerySelectorAll("img, main b, script:not([src], [type='application/ld+json']), [onerror], [onfocus], [autofocus]"));
    }

    [Theory]
    [InlineData("%ED%A0%BD%ED%A0%BD%ED%A0%BD")]
    [InlineData("%FF%FE%FD%zz")]
    [InlineData("%EF%BF%BE%EF%BF%BF%EF%B7%90")]
    [InlineData("a&q=b&q=%00")]
    [InlineData("%F0%9F%98&Q=x")]
    public async Task Broken_characters_do_no_harm(string query) =>
        Assert.Equal(HttpStatusCode.OK, (await site.OnKestrel.OpenAsync("/search?q=" + query)).Status);

    [Fact]
    public async Task A_text_longer_than_the_field_is_read_as_far_as_it_goes() =>
        Assert.Equal("/check/signed-in-anywhere?symptom=no-code&code-by=sms", (await AskAsync("SMSが届かない" + new string('。', 3000))).Section("いちばん近い困りごと").QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public async Task What_was_typed_is_not_in_the_logs()
    {
        using var log = new LogRecorder();
        using var host = SiteHost.InMemory(Site.Day, services => services.AddSingleton<ILoggerProvider>(log));

        await host.Client.OpenAsync("/search?q=geheimnis");
        await host.Client.GetAsync(new Uri("/api/v1/triage?q=geheimnis", UriKind.Relative));

        Assert.NotEmpty(log.OfPipeline);
        Assert.All(log.Kept, line => Assert.DoesNotContain("geheimnis", line.Words + string.Concat(line.Values.Values), StringComparison.Ordinal));
    }

    private Task<WebPage> AskAsync(string text) => site.Client.OpenAsync("/search?q=" + Uri.EscapeDataString(text));
}
