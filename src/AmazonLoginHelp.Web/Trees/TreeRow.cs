using System.Collections.Immutable;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Trees;

/// <summary>
/// A node in the picture of a tree that fits a phone: rows below each other, each under the question that it answers. Unfolded are only
/// the questions that can lead to where one is. A node to which several ways lead is unfolded once, where the shortest of them ends.
/// </summary>
/// <param name="Option">The option that leads here; null for the first question.</param>
/// <param name="Node">What stands there.</param>
/// <param name="Visit">The journey that leads there with the fewest answers.</param>
/// <param name="Place">Whether it is where one is, or on a way to there.</param>
/// <param name="Below">Where its options lead; empty for an outcome, and for a question that is folded.</param>
/// <param name="Outcomes">How many outcomes can be reached from it.</param>
public sealed record TreeRow(Option? Option, Node Node, JourneyPoint Visit, TreePlace Place, ImmutableArray<TreeRow> Below, int Outcomes)
{
    /// <summary>Whether it is a question whose options are not shown here.</summary>
    public bool IsFolded => Node is Question && Below.IsEmpty;

    /// <summary>The tree of <paramref name="symptom"/>, as seen from one of its nodes.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="symptom">Whose tree it is.</param>
    /// <param name="at">The id of the node where one is; the first question in place of one that the tree does not have.</param>
    /// <param name="forSomeone">Whether the journeys are those of somebody who helps another.</param>
    /// <exception cref="KeyNotFoundException">The symptom is not of this guide.</exception>
    public static TreeRow Of(Guide guide, Symptom symptom, string? at, bool forSomeone = false)
    {
        var reached = guide.ReachableFrom([symptom.FirstQuestion]);
        var here = reached.Any(node => node.Id == at) ? at! : symptom.FirstQuestion;
        var below = reached.ToDictionary(node => node.Id, node => guide.ReachableFrom([node.Id]), StringComparer.Ordinal);
        var towards = below.Where(from => from.Value.Any(node => node.Id == here)).Select(from => from.Key).ToHashSet(StringComparer.Ordinal);
        var visits = TreeVisits.Shortest(guide, symptom, forSomeone);
        return Row(null, guide.Nodes.Get(symptom.FirstQuestion), isHome: true);

        TreeRow Row(Option? option, Node node, bool isHome)
        {
            var place = !towards.Contains(node.Id) ? TreePlace.Aside : node.Id == here && isHome ? TreePlace.Here : TreePlace.OnTheWay;
            var isOpen = isHome && towards.Contains(node.Id);
            return new(
                option,
                node,
                visits[node.Id],
                place,
                isOpen && node is Question question ? [.. question.Options.Select(next => Row(next, guide.Follow(next), IsHome(question, next)))] : [],
                below[node.Id].OfType<Outcome>().Count());
        }

        bool IsHome(Question question, Option option) => visits[option.Target].Query[^1] is var (asked, answer) && asked == question.Id && answer == option.Id;
    }
}

/// <summary>Where a node is, seen from where one is.</summary>
public enum TreePlace
{
    /// <summary>One cannot get from there to where one is.</summary>
    Aside,

    /// <summary>One can, by the answers to come.</summary>
    OnTheWay,

    /// <summary>There.</summary>
    Here,
}
