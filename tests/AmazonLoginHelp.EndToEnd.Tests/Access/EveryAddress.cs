using AmazonLoginHelp.Engine;
using Microsoft.AspNetCore.Http;

namespace AmazonLoginHelp.EndToEnd.Tests.Access;

/// <summary>Every page of the site once, by the group that it belongs to; a node by the shortest journey to it.</summary>
internal static class EveryAddress
{
    private static readonly ILookup<bool, string> Nodes = ShortestJourneys().ToLookup(journey => Site.Guide.Nodes.Get(journey.Node) is Question, Written);

    public static IReadOnlyDictionary<string, string[]> Groups { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["lists and special views"] =
        [
            "/", "/symptoms", "/fixes", "/faq", "/contacts", "/screens", "/facts", "/status",
            "/screens?q=" + Uri.EscapeDataString(Site.Guide.Screens[0].Title),
            .. new[] { "", "ドコモ SMS 来ない", "softbnak 認証コード", "ギフトカードを買うように言われた", "パスワードを忘れた", "荷物が届かない", "wrong password" }.Select(text => "/search?q=" + Uri.EscapeDataString(text)),
            .. new[] { "symptom with a deep place in its tree", "question with a dropped answer", "fix in a plan", "plan in large print", "fix in large print", "404", "400" }.Select(kind => KindsOfPage.Addresses[kind]),
        ],
        ["pages"] = [.. Site.Guide.Pages.Select(page => $"/pages/{page.Id}")],
        ["symptoms"] = [.. Site.Guide.Symptoms.Select(symptom => $"/symptoms/{symptom.Id}")],
        ["questions"] = [.. Nodes[true]],
        ["outcomes"] = [.. Nodes[false]],
        ["fixes"] = [.. Site.Guide.Fixes.Select(fix => $"/fixes/{fix.Id}")],
        ["FAQ"] = [.. Site.Guide.Faq.Select(entry => $"/faq/{entry.Id}")],
        ["screens"] = [.. Site.Guide.Screens.Select(screen => $"/screens/{screen.Id}")],
    };

    public static IEnumerable<string> All => Groups.Values.SelectMany(addresses => addresses);

    /// <summary>Breadth first from every symptom, and from the strip.</summary>
    private static IEnumerable<JourneyPoint> ShortestJourneys()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<JourneyPoint>([.. Site.Guide.Symptoms.Select(symptom => Journey.First(symptom)), new(Site.Guide.Strip.Target, [])]);
        while (open.TryDequeue(out var point))
        {
            if (!seen.Add(point.Node))
            {
                continue;
            }

            yield return point;
            var journey = Stand(point);
            foreach (var option in journey.Node is Question question ? question.Options : [])
            {
                open.Enqueue(journey.After(Site.Guide, option));
            }
        }
    }

    private static Journey Stand(JourneyPoint point)
    {
        var keys = point.Query.ToDictionary(StringComparer.Ordinal);
        return ((Replay.Shown)Journey.Replay(Site.Guide, point.Node, keys.GetValueOrDefault("symptom"), keys.GetValueOrDefault("from"), point.Query)).Journey;
    }

    private static string Written(JourneyPoint point) => $"/check/{point.Node}{QueryString.Create(point.Query!)}";
}
