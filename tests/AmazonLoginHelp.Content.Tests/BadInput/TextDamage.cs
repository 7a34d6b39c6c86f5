using System.Collections.Immutable;

namespace AmazonLoginHelp.Content.Tests.BadInput;

/// <summary>What an unlucky edit, a broken disk or a joker does to the text of one file.</summary>
internal static class TextDamage
{
    private const string Signs = "`*_[](){}<>#:-'\"&|!\\?@%~+=/,.;^$1 \n\t\r\0\u00A0\u3000\uFEFF\uD800\uDC00\u202E\u2028";
    private const int Many = 2_000;

    private static readonly ImmutableArray<(string Name, Func<Random, string, string> Apply)> Kinds =
    [
        ("cut off", (random, text) => text[..random.Next(text.Length + 1)]),
        ("beginning lost", (random, text) => text[random.Next(text.Length + 1)..]),
        ("line deleted", (random, text) => Lines(text, lines => lines.RemoveAt(random.Next(lines.Count)))),
        ("line doubled", (random, text) => Lines(text, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)]))),
        ("lines swapped", (random, text) => Lines(text, lines => Swap(lines, random.Next(lines.Count), random.Next(lines.Count)))),
        ("line indented", (random, text) => Lines(text, lines => Change(lines, random, line => new string(' ', random.Next(1, 12)) + line))),
        ("characters swapped", SwapCharacters),
        ("sign put in", (random, text) => Insert(random, text, $"{Sign(random)}")),
        ("sign repeated", (random, text) => Insert(random, text, new(Sign(random), random.Next(2, Many)))),
        ("two signs repeated", (random, text) => Insert(random, text, Repeat($"{Sign(random)}{Sign(random)}", random.Next(2, Many)))),
        ("noise put in", (random, text) => Insert(random, text, string.Concat(Enumerable.Range(0, 40).Select(_ => (char)random.Next(char.MaxValue + 1))))),
        ("emptied", (_, _) => ""),
        ("byte order mark inside", (_, text) => "\uFEFF" + text),
        ("line ends of Windows", (_, text) => text.ReplaceLineEndings("\r\n")),
        ("line ends of old Macs", (_, text) => text.ReplaceLineEndings("\r")),
        ("tabs for spaces", (_, text) => text.Replace(' ', '\t')),
        ("front matter without an end", (_, text) => text.StartsWith("---\n", StringComparison.Ordinal) ? text.Replace("\n---\n", "\n", StringComparison.Ordinal) : "---\n" + text),
        ("second front matter", (_, text) => "---\na: b\n---\n" + text),
        ("key doubled", (random, text) => Top(text, random.Next(2) == 0 ? "takes: now\ntakes: days" : "- id: a\n  id: b")),
        ("key of great length", (_, text) => Top(text, new string('k', Many) + ": v")),
        ("key that is a list", (_, text) => Top(text, "? [a, {b: c}]\n: d")),
        ("alias of itself", (_, text) => Top(text, "a: &a [*a]\n? *a\n: *a")),
        ("aliases that multiply", (_, text) => Top(text, Multiplying())),
        ("unknown tag and merge", (_, text) => Top(text, "<<: !!binary {a: !x b}\n%YAML 9.9")),
        ("deep YAML", (random, text) => Top(text, "deep: " + Repeat(random.Next(2) == 0 ? "[" : "{a: ", Many))),
        ("deep YAML by indentation", (_, text) => Top(text, Ladder(200, "- a:"))),
        ("deep list", (_, text) => text + "\n\n" + Ladder(200, "- a")),
        ("deep notes", (random, text) => text + "\n\n" + Repeat("> ", random.Next(100, Many)) + "words\n"),
        ("deep brackets", (random, text) => text + "\n\n" + Repeat("[", Many) + "a" + Repeat(random.Next(2) == 0 ? "]" : "](a.md)", Many)),
        ("deep stress", (_, text) => text + "\n\n" + Repeat("*a **b ", Many / 4) + Repeat("** *", Many / 4)),
        ("raw HTML and addresses", (_, text) => text + "\n<script>a</script> <https://a.example/> [a](javascript:b) ![c](d.png) &#0; &#xD800; +81 (0)3-1234-5678\n"),
    ];

    /// <summary>The text after one kind of damage, and what it was.</summary>
    public static (string Text, string What) Of(Random random, string text)
    {
        var (name, apply) = Kinds[random.Next(Kinds.Length)];
        return (apply(random, text), name);
    }

    private static char Sign(Random random) => Signs[random.Next(Signs.Length)];

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Insert(Random random, string text, string more) => text.Insert(random.Next(text.Length + 1), more);

    private static string Lines(string text, Action<List<string>> change)
    {
        List<string> lines = [.. text.Split('\n')];
        change(lines);
        return string.Join('\n', lines);
    }

    private static void Change(List<string> lines, Random random, Func<string, string> change)
    {
        var at = random.Next(lines.Count);
        lines[at] = change(lines[at]);
    }

    private static void Swap<T>(IList<T> all, int one, int other) => (all[one], all[other]) = (all[other], all[one]);

    private static string SwapCharacters(Random random, string text)
    {
        var letters = text.ToCharArray();
        if (letters.Length > 0)
        {
            Swap(letters, random.Next(letters.Length), random.Next(letters.Length));
        }

        return new(letters);
    }

    // As the first lines of the YAML of a page, or of a file of facts.
    private static string Top(string text, string lines) =>
        text.StartsWith("---\n", StringComparison.Ordinal) ? text.Insert(4, lines + "\n") : lines + "\n" + text;

    private static string Ladder(int depth, string rung) =>
        string.Concat(Enumerable.Range(0, depth).Select(step => new string(' ', step * 2) + rung + "\n"));

    private static string Multiplying() =>
        "z0: &z0 [x, x, x, x, x, x, x, x, x]\n"
        + string.Concat(Enumerable.Range(1, 9).Select(step => $"z{step}: &z{step} [{string.Join(", ", Enumerable.Repeat($"*z{step - 1}", 9))}]\n"))
        + "? *z9\n: x";
}
