using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Tests.RealContent;

/// <summary>The whole tree as lines: each entry and each node, and below it where its options lead.</summary>
internal static class TreeText
{
    public static IEnumerable<string> Of(Guide guide) =>
    [
        .. guide.Symptoms.OrderBy(symptom => symptom.Id, StringComparer.Ordinal).Select(symptom => $"symptom {symptom.Id} -> {symptom.FirstQuestion}"),
        $"strip -> {guide.Strip.Target}",
        .. guide.Nodes.OrderBy(node => node.Id, StringComparer.Ordinal).SelectMany(Of),
    ];

    private static IEnumerable<string> Of(Node node) =>
    [
        $"{(node is Question ? "question" : "outcome")} {node.Id}",
        .. node is Question question ? question.Options.Select(option => $"  {option.Id} -> {option.Target}") : [],
    ];
}
