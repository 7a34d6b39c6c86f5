using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Tests.Requests;

/// <summary>One address of every kind that the site answers with a page, and of every kind of other answer.</summary>
internal static class KindsOfPage
{
    private static readonly Outcome Verdict = Site.Guide.Nodes.OfType<Outcome>().First();

    /// <summary>Addresses that are answered with 200 and a page.</summary>
    public static TheoryData<string> Pages =>
    [
        "/",
        "/symptoms",
        "/symptoms/no-code",
        "/symptoms/no-code?at=carrier",
        "/symptoms/no-code?at=nothing",
        "/check/carrier",
        "/check/code-by?symptom=no-code",
        "/check/code-by?symptom=no-code&for=someone",
        $"/check/{Verdict.Id}?for=someone",
        $"/check/{Verdict.Id}",
        "/fixes",
        $"/fixes/{Verdict.Plan[0].Fix}",
        $"/fixes/{Verdict.Plan[0].Fix}?plan={Verdict.Id}",
        $"/fixes/{Verdict.Plan[0].Fix}?view=large",
        $"/fixes/{Verdict.Plan[0].Fix}?plan={Verdict.Id}&view=large",
        $"/check/{Verdict.Id}?view=large",
        "/faq",
        $"/faq/{Site.Guide.Faq[0].Id}",
        "/contacts",
        "/screens",
        $"/screens/{Site.Guide.Screens[0].Id}",
        "/facts",
        "/status",
        "/pages/about",
        "/pages/helper",
        "/pages/privacy",
        "/pages/accessibility",
    ];

    /// <summary>The QR code of a page.</summary>
    public const string QrCode = "/qr.svg?path=%2Ffixes";

    /// <summary>Addresses that name something that is not there.</summary>
    public static TheoryData<string> Missing =>
    [
        "/nothing",
        "/symptoms/nothing",
        "/check/nothing",
        "/check/carrier?symptom=nothing",
        "/check/carrier?from=nothing",
        "/fixes/nothing",
        "/faq/nothing",
        "/screens/nothing",
        "/pages/nothing",
        "/pages/home",
        "/pages/strip",
        "/check",
        "/check/",
        "/check/carrier/more",
        "/CHECK/Carrier",
        "/en",
        "/en/symptoms",
        "/assets/nothing.css",
        "/content/facts/amazon.yaml",
        "/appsettings.json",
        "/.git/config",
        "/symptoms/%E7%A2%BA%E8%AA%8D",
    ];

    /// <summary>Addresses with more keys than any journey has.</summary>
    public static TheoryData<int> TooManyKeys => [65, 1_000, 10_000];

    /// <summary>An address with this many keys that nobody knows.</summary>
    public static string WithKeys(int count) =>
        "/check/carrier?" + string.Join('&', Enumerable.Range(1, count).Select(number => $"key{number}={number}"));

    /// <summary>A node off the way, which is answered by sending the visitor back to the way.</summary>
    public const string OffTheWay = "/check/carrier?symptom=no-code&code-by=sms";
}
