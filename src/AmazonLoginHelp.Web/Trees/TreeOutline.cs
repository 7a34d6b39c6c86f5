using System.Text;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Web.Trees;

/// <summary>
/// The tree of one symptom as indented lines, one thing a line: so a change of the tree is a readable diff. A node that stands further up
/// is named there with a mark, and not written again.
/// </summary>
internal static class TreeOutline
{
    private const string Again = " (see above)";

    /// <summary>The lines, each ended by LF. The same guide gives the same text.</summary>
    public static string Of(Guide guide, Symptom symptom)
    {
        var text = new StringBuilder();
        Line(text, 0, $"symptom {symptom.Id}: {symptom.Title}");
        Write(guide, guide.Nodes.Get(symptom.FirstQuestion), 1, [], text);
        return text.ToString();
    }

    private static void Write(Guide guide, Node node, int depth, HashSet<string> written, StringBuilder text)
    {
        var again = !written.Add(node.Id);
        switch (node)
        {
            case Question question:
                Line(text, depth, $"question {question.Id}: {question.Title}{(again ? Again : "")}");
                foreach (var option in again ? [] : question.Options)
                {
                    Line(text, depth + 1, $"{option.Id} 「{option.Label}」 -> {option.Target}");
                    Write(guide, guide.Follow(option), depth + 2, written, text);
                }

                break;
            case Outcome outcome:
                Line(text, depth, $"outcome {outcome.Id}: {outcome.Title}{(again ? Again : "")}");
                if (!again)
                {
                    Line(text, depth + 1, $"layer {Word(outcome.Layer)}{(outcome.Likely ? ", likely" : "")}");
                    foreach (var planned in outcome.Plan)
                    {
                        Line(text, depth + 1, $"fix {planned.Fix}, {Word(planned.Helps)}");
                    }
                }

                break;
            default:
                throw new NotSupportedException($"'{node.Id}' is neither a question nor an outcome.");
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum =>
        value.ToString().ToLowerInvariant();

    private static void Line(StringBuilder text, int depth, string words) => text.Append(' ', 2 * depth).Append(words).Append('\n');
}
