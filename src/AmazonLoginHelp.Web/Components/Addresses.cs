using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Components;

/// <summary>The addresses of pages: a public contract. Ids are plain ASCII; what comes from elsewhere is encoded.</summary>
internal static class Addresses
{
    private static readonly GuideKind[] WithOwnPage = [.. Enum.GetValues<GuideKind>().Where(kind => kind != GuideKind.Contact)];

    public const string Home = "/";
    public const string Symptoms = "/symptoms";
    public const string Fixes = "/fixes";
    public const string Faq = "/faq";
    public const string Contacts = "/contacts";
    public const string Screens = "/screens";
    public const string Facts = "/facts";
    public const string Status = "/status";
    public const string Search = "/search";

    /// <summary>Below it everything is JSON, mistakes too.</summary>
    public const string Api = "/api";

    /// <summary>Answers a text with what it is about, as JSON.</summary>
    public const string Triage = Api + "/v1/triage";

    public const string Manifest = "/assets/site.webmanifest";

    /// <summary>Draws the address of a page of this site as a QR code.</summary>
    public const string Qr = "/qr.svg";

    /// <summary>The id of the page that holds what helpers must know; without it there is no way into their view.</summary>
    public const string HelperPage = "helper";

    /// <summary>For authors; answers in Development only.</summary>
    public const string Author = "/author";

    public static string Of(GuideReference reference) => reference.Kind switch
    {
        GuideKind.Symptom => $"{Symptoms}/{reference.Id}",
        GuideKind.Node => Node(reference.Id),
        GuideKind.Fix => Fix(reference.Id),
        GuideKind.Contact => Contact(reference.Id),
        GuideKind.Screen => $"{Screens}/{reference.Id}",
        GuideKind.Faq => $"{Faq}/{reference.Id}",
        _ => $"/pages/{reference.Id}",
    };

    /// <summary>What has its page at <paramref name="path"/>, were there such a thing; null for every other path. Folders are found in any case, as by the pages themselves; ids are not.</summary>
    public static GuideReference? At(string path)
    {
        var id = path[(path.LastIndexOf('/') + 1)..];
        return WithOwnPage.Select(kind => (GuideReference?)new GuideReference(kind, id))
            .FirstOrDefault(reference => path.Equals(Of(reference!.Value), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The pages that have these words.</summary>
    public static string SearchFor(string words) => Search + QueryString.Create("q", words).ToUriComponent();

    public static string Node(string id) => $"/check/{id}";

    public static string Fix(string id) => $"{Fixes}/{id}";

    /// <summary>A fix on its own, in large print.</summary>
    public static string LargeFix(string id) => $"{Fix(id)}?{Engine.Journey.LargePrintMark.Key}={Engine.Journey.LargePrintMark.Value}";

    /// <summary>A fix, shown as a part of a plan; the way to the plan travels along, so that one comes back to it as it was.</summary>
    public static string FixInPlan(string id, JourneyPoint plan) =>
        Fix(id) + QueryString.Create([KeyValuePair.Create<string, string?>("plan", plan.Node), .. plan.Query!]).ToUriComponent();

    /// <summary>The page of a symptom, with its tree as seen from a node of it.</summary>
    public static string SeenFrom(string symptom, string node, bool forSomeone) =>
        $"{symptom}?at={node}{(forSomeone ? $"&{Engine.Journey.HelperMark.Key}={Engine.Journey.HelperMark.Value}" : "")}#here";

    public static string Contact(string id) => $"{Contacts}#{id}";

    public static string Fact(string id) => $"{Facts}#{id}";

    /// <summary>The QR code of the page at <paramref name="path"/>, path and query.</summary>
    public static string QrOf(string path) => Qr + QueryString.Create("path", path).ToUriComponent();

    public static string Journey(JourneyPoint point) => Node(point.Node) + QueryString.Create(point.Query!).ToUriComponent();
}
