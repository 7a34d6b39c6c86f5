using AmazonLoginHelp.Content.FrontMatter;
using AmazonLoginHelp.Content.Reading;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Content.Binding;

/// <summary>
/// Fixes that may stand where the order of plans forbids it for others. The rules of the tree take a fix's own word for it, so here its
/// other keys must bear it out.
/// </summary>
internal sealed class FreePlaces(YamlMap front, DiagnosticBag bag)
{
    private static readonly (Marks Mark, string Key)[] Marked =
    [
        .. Enum.GetValues<Marks>().Where(mark => mark != Marks.None).Select(mark => (mark, Key.NameOf($"{mark}"))),
    ];

    public void Check(FixKeys keys, Marks marks)
    {
        if (keys.AsksPeople)
        {
            Refuse("asks-people", "only asks people can be taken back and has no marks", Harm(keys, marks));
        }

        if (keys.OnlyWaits)
        {
            Refuse("only-waits", "only waits takes hours or days, needs nothing, can be taken back and has no marks", Haste(keys).Concat(Harm(keys, marks)));
        }
    }

    private void Refuse(string key, string nature, IEnumerable<string> against)
    {
        var contradictions = string.Join(", ", against.Select(other => $"'{other}'"));
        if (contradictions.Length > 0)
        {
            bag.Add(DiagnosticRule.BadValue, front.PositionOf(key), $"A fix that {nature}. Here stands {contradictions}. Mend that, or leave '{key}' out.");
        }
    }

    private IEnumerable<string> Harm(FixKeys keys, Marks marks)
    {
        if (IsRead("reversible") && !keys.Reversible)
        {
            yield return "reversible: no";
        }

        foreach (var (_, key) in Marked.Where(marked => marks.HasFlag(marked.Mark)))
        {
            yield return $"{key}: true";
        }
    }

    private IEnumerable<string> Haste(FixKeys keys)
    {
        if (IsRead("takes") && keys.Takes < Takes.Hours)
        {
            yield return $"takes: {front.Text("takes")}";
        }

        if (!keys.Needs.IsEmpty)
        {
            yield return $"needs: [{string.Join(", ", front.List("needs"))}]";
        }
    }

    // What is missing or has no meaning was reported, and contradicts nothing.
    private bool IsRead(string key) => front.Has(key) && !bag.HasAny(front.PositionOf(key));
}
