using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>One address of every kind of page, by the name of the kind.</summary>
internal static class KindsOfPage
{
    private static readonly Outcome Verdict = Road.All["no SMS on docomo"].Verdict;

    public static IReadOnlyDictionary<string, string> Addresses { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["home"] = "/",
        ["symptoms"] = "/symptoms",
        ["symptom"] = "/symptoms/no-code",
        ["symptom with a place in its tree"] = $"/symptoms/no-code?at={Verdict.Id}#here",
        ["symptom with a deep place in its tree"] = "/symptoms/no-code?at=two-step-without-document",
        ["first question"] = "/check/code-by?symptom=no-code",
        ["question"] = "/check/signed-in-anywhere?symptom=no-code&code-by=sms&signed-in-anywhere=no",
        ["question with a dropped answer"] = "/check/code-by?symptom=no-code&code-by=pigeon",
        ["outcome"] = $"/check/{Verdict.Id}?symptom=no-code&code-by=sms&signed-in-anywhere=no&number-shown=mine&carrier=docomo&mvno-network=au",
        ["fixes"] = "/fixes",
        ["fix"] = $"/fixes/{Verdict.Plan[^1].Fix}",
        ["fix in a plan"] = $"/fixes/{Verdict.Plan[1].Fix}?plan={Verdict.Id}",
        ["fix in large print"] = $"/fixes/{Verdict.Plan[^1].Fix}?view=large",
        ["plan in large print"] = $"/check/{Verdict.Id}?symptom=no-code&code-by=sms&signed-in-anywhere=no&number-shown=mine&carrier=docomo&view=large",
        ["fix with a correction"] = $"/fixes/{Site.Guide.Fixes.First(fix => !fix.Changed.IsEmpty).Id}",
        ["FAQ"] = "/faq",
        ["FAQ entry"] = $"/faq/{Site.Guide.Faq[0].Id}",
        ["contacts"] = "/contacts",
        ["search"] = "/search?q=" + Uri.EscapeDataString("ドコモ SMS 来ない"),
        ["screens"] = "/screens",
        ["screen"] = $"/screens/{Site.Guide.Screens[0].Id}",
        ["facts"] = "/facts",
        ["status"] = "/status",
        ["page"] = "/pages/about",
        ["404"] = "/nothing",
        ["400"] = "/check/carrier?" + string.Join('&', Enumerable.Range(0, 65).Select(number => $"key{number}=1")),
    };
}
