using System.Net;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Tests.Requests;

namespace AmazonLoginHelp.Web.Tests.Sharing;

/// <summary>The picture by which a page on a computer is opened on a telephone.</summary>
public sealed class QrCodeTests(Site site)
{
    /// <summary>Where the site is reached when nothing else is configured.</summary>
    private const string Root = "http://localhost:5080";

    public static TheoryData<string> Strange =>
    [
        "", "path", "path=", "path=fixes", "path=%2F%2Fevil.example", "path=%2F%5Cevil.example", "path=https%3A%2F%2Fevil.example",
        "path=%40evil.example", "path=%2Ffixes%0D%0AX-Bad%3A1", "path=%2Ffixes%00", "path=%2F%E7%A2%BA%E8%AA%8D", "path=%2Fa%20b", "PATH=%2Ffixes",
        "path=%2F" + new string('a', 512), "path=%zz",
    ];

    [Theory]
    [InlineData("/")]
    [InlineData("/fixes/docomo-allow-overseas-sms")]
    [InlineData("/check/docomo-blocks-sms?symptom=no-code&code-by=sms&signed-in-anywhere=no&number-shown=mine&carrier=docomo")]
    [InlineData("/check/x?note=%E7%A2%BA%E8%AA%8D&more=1")]
    public async Task A_camera_reads_the_public_address_of_the_page(string path) =>
        Assert.Equal(Root + path, QrReader.Read(await DrawAsync(path)));

    [Fact]
    public async Task Every_length_that_is_allowed_can_be_read()
    {
        for (var length = 1; length <= 512; length += 7)
        {
            var path = "/" + new string('a', length - 1);

            Assert.Equal(Root + path, QrReader.Read(await DrawAsync(path)));
        }
    }

    [Fact]
    public async Task The_longest_way_to_a_plan_has_room()
    {
        var longest = Site.Guide.Symptoms.SelectMany(symptom => Paths.From(Site.Guide, symptom).Select(path =>
                $"/check/{path.Outcome.Id}?symptom={symptom.Id}{string.Concat(path.Answers.Select(answer => $"&{answer.Question.Id}={answer.Option.Id}"))}"))
            .MaxBy(address => address.Length)!;

        TestContext.Current.TestOutputHelper!.WriteLine($"{longest.Length} characters: {longest}");
        Assert.Equal(Root + longest, QrReader.Read(await DrawAsync(longest)));
    }

    [Fact]
    public async Task It_is_black_on_a_white_ground_of_its_own_with_four_modules_around_it()
    {
        var picture = await DrawAsync("/fixes");

        var size = 25 + 8;
        Assert.Contains($"viewBox=\"0 0 {size} {size}\"", picture, StringComparison.Ordinal);
        Assert.Contains($"<path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/>", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("style", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("currentcolor", picture, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task It_is_a_picture_that_may_be_kept()
    {
        var answer = await site.Client.GetAsync(new Uri(KindsOfPage.QrCode, UriKind.Relative));

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl is { Public: true, MaxAge.Days: 7 });
    }

    [Theory]
    [MemberData(nameof(Strange))]
    public async Task Nothing_but_a_path_of_this_site_is_drawn(string query)
    {
        var page = await site.Client.OpenAsync("/qr.svg?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        HelpfulPage.Check(page);
    }

    [Fact]
    public async Task What_is_refused_is_not_kept() =>
        Assert.False((await site.Client.GetAsync(new Uri("/qr.svg?path=x", UriKind.Relative))).Headers.CacheControl?.Public ?? false);

    private Task<string> DrawAsync(string path) => site.Client.GetStringAsync(new Uri("/qr.svg?path=" + Uri.EscapeDataString(path), UriKind.Relative));
}
