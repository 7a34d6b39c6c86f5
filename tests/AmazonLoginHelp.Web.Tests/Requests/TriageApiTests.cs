using System.Net;
using System.Text.Json;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>Triage as JSON: its form is a public contract.</summary>
public sealed class TriageApiTests(Site site)
{
    [Theory]
    [InlineData("認証コードが届かない ドコモ")]
    [InlineData("通知の承認待ち")]
    [InlineData("パスワードを忘れた")]
    public async Task Each_list_has_items_with_id_title_address_and_confidence_the_best_first(string text)
    {
        var answer = await AskAsync(text);

        foreach (var list in (string[])["symptoms", "fixes", "screens"])
        {
            var items = answer.GetProperty(list).EnumerateArray().ToList();
            var confidences = items.Select(item => item.GetProperty("confidence").GetDouble()).ToList();

            Assert.All(items, item => Assert.Equal(["id", "title", "url", "confidence"], item.EnumerateObject().Select(property => property.Name)));
            Assert.All(confidences, confidence => Assert.InRange(confidence, 0, 1));
            Assert.Equal(confidences.OrderDescending(), confidences);
            foreach (var item in items)
            {
                Assert.Equal(HttpStatusCode.OK, (await site.Client.OpenAsync(item.GetProperty("url").GetString()!)).Status);
            }
        }

        Assert.NotEmpty(answer.GetProperty("symptoms").EnumerateArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("返品 送料 いくら")]
    [InlineData("明日の天気")]
    [InlineData("where is my parcel")]
    public async Task About_neither_signing_in_nor_fraud_all_lists_are_empty(string text)
    {
        var answer = await AskAsync(text);

        Assert.All((string[])["symptoms", "fixes", "screens", "because"], list => Assert.Equal(0, answer.GetProperty(list).GetArrayLength()));
    }

    [Fact]
    public async Task A_device_or_company_that_is_named_is_answered_in_the_address()
    {
        var answer = await AskAsync("ソフトバンクです。SMSの認証コードが届きません");

        Assert.Equal("/check/signed-in-anywhere?symptom=no-code&code-by=sms&carrier=softbank", answer.GetProperty("symptoms")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task Pieces_of_the_text_that_counted_are_named()
    {
        var because = (await AskAsync("ソフトバンクです。SMSの認証コードが届きません")).GetProperty("because").EnumerateArray().Select(word => word.GetString());

        Assert.Contains("認証コード", because);
        Assert.Contains("届きません", because);
    }

    [Fact]
    public async Task Part_of_the_text_of_a_screen_finds_the_screen_with_certainty()
    {
        var screen = (await AskAsync("不審なアクティビティが検出され、予防処置として")).GetProperty("screens")[0];

        Assert.Equal(("account-locked", 1d), (screen.GetProperty("id").GetString(), screen.GetProperty("confidence").GetDouble()));
    }

    [Fact]
    public async Task The_language_is_a_hint_and_no_condition()
    {
        const string Text = "code never arrives";

        Assert.Equal((await AskAsync(Text, "&lang=en")).GetRawText(), (await AskAsync(Text, "&lang=ja")).GetRawText());
        Assert.Equal((await AskAsync(Text)).GetRawText(), (await AskAsync(Text, "&lang=tlh&x=1")).GetRawText());
    }

    [Fact]
    public async Task It_is_small_and_kept_by_nobody_and_answers_head()
    {
        var response = await site.OnKestrel.GetAsync(new Uri("/api/v1/triage?q=" + Uri.EscapeDataString("ドコモ SMS 来ない"), UriKind.Relative));
        var head = await site.OnKestrel.SendAsync(new(HttpMethod.Head, "/api/v1/triage?q=x"));

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1, 2_048);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
    }

    [Fact]
    public async Task What_looks_like_markup_is_escaped()
    {
        var text = await site.Client.GetStringAsync(new Uri("/api/v1/triage?q=" + Uri.EscapeDataString("パスワード <script>alert('x')</script>"), UriKind.Relative));

        Assert.DoesNotContain('<', text);
        Assert.DoesNotContain('\'', text);
    }

    [Theory]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("/api", HttpStatusCode.NotFound)]
    public async Task Mistakes_are_told_as_json_too(string address, HttpStatusCode status)
    {
        var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    private async Task<JsonElement> AskAsync(string text, string more = "")
    {
        var body = await site.Client.GetStringAsync(new Uri("/api/v1/triage?q=" + Uri.EscapeDataString(text) + more, UriKind.Relative));
        return JsonDocument.Parse(body).RootElement;
    }
}
