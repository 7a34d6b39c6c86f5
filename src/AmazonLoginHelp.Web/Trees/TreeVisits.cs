using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Trees;

/// <summary>How one gets to each node of a symptom's tree.</summary>
internal static class TreeVisits
{
    /// <summary>By the id of each node, the address of the journey that leads to it with the fewest answers.</summary>
    public static Dictionary<string, JourneyPoint> Shortest(Guide guide, Symptom symptom, bool forSomeone = false)
    {
        var first = Journey.First(symptom, forSomeone);
        var visits = new Dictionary<string, JourneyPoint>(StringComparer.Ordinal) { [first.Node] = first };
        // Nearest first, so that the first way found to a node is a shortest one.
        foreach (var question in guide.ReachableFrom([first.Node]).OfType<Question>())
        {
            foreach (var option in question.Options)
            {
                visits.TryAdd(option.Target, new(option.Target, visits[question.Id].Query.Add(new(question.Id, option.Id))));
            }
        }

        return visits;
    }
}
