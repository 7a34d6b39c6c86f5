using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>How large the tree of a symptom is, on one line.</summary>
internal static class TreeFigures
{
    public static string Of(Guide guide, Symptom symptom)
    {
        var size = TreeSize.Of(guide, symptom);
        return $"{symptom.Id}: {size.Paths} paths, longest {size.Longest}, median {size.Median}, {size.Nodes} nodes";
    }
}
